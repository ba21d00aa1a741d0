import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, once, parameterLeaf, step } from '#policy/engine/derive.ts';
import { fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  addRatio,
  formatRatio,
  minRatio,
  multiplyRatio,
  type Ratio,
} from '#policy/engine/ratio.ts';
import type { CountedHours } from './counted-hours.ts';
import { payableHours } from './payable-hours.ts';

/** An exact amount in fen with the tree it comes from. */
export interface DerivedAmount {
  readonly exactFen: Ratio;
  readonly hours: Ratio;
  readonly derive: () => CalculationNode;
}

/** The full subsidy (全额补贴) of some hours: price by mode within the hour limit, at most the amount limit of the class (CC24-4.2.c, 4.2.e to 4.2.g). */
export function fullSubsidy(
  hours: CountedHours,
  hoursLeaf: () => Derivation,
  catalogueClass: string,
  law: Law,
  id?: string,
): DerivedAmount {
  const hourLimit = `cc24.cap.${catalogueClass}.hours`;
  const amountLimit = `cc24.cap.${catalogueClass}.amount`;
  const payable = payableHours(hours, law.count(hourLimit), law);
  const gross = addRatio(
    multiplyRatio(payable.offline, fenAsRatio(law.fen('cc24.rate_offline'))),
    multiplyRatio(payable.online, fenAsRatio(law.fen('cc24.rate_online'))),
  );
  const exactFen = minRatio(gross, fenAsRatio(law.fen(amountLimit)));
  const price = (of: string): string => formatYuan(law.fen(of));
  const limitMatters = hours.online > 0 && hours.total > law.count(hourLimit);
  return {
    exactFen,
    hours: addRatio(payable.offline, payable.online),
    derive: once(() =>
      step({
        ...(id !== undefined && { id }),
        label: { zh: '全额补贴', en: 'full subsidy' },
        value: exactFen,
        unit: 'fen',
        formula: `min(${formatRatio(payable.offline)} × ${price('cc24.rate_offline')} + ${formatRatio(payable.online)} × ${price('cc24.rate_online')}, ${price(amountLimit)})`,
        clauses: ['CC24-4.2.c', 'CC24-4.2.1', ...law.parameter(amountLimit).clauses],
        inputs: [
          hoursLeaf(),
          parameterLeaf(law, 'cc24.rate_offline'),
          ...(hours.online > 0 ? [parameterLeaf(law, 'cc24.rate_online')] : []),
          parameterLeaf(law, hourLimit),
          parameterLeaf(law, amountLimit),
          ...(limitMatters ? [choiceLeaf(law, 'online.cap_fill')] : []),
        ],
      }),
    ),
  };
}
