import { aboveIncludesLimit, decisiveReadings, reaches } from '#policy/engine/compare-share.ts';
import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, parameterLeaf, referTo, step } from '#policy/engine/derive.ts';
import { exactYuan, fenAsRatio } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  divideRatio,
  formatRatio,
  minRatio,
  multiplyRatio,
  type Ratio,
} from '#policy/engine/ratio.ts';
import type { Attendance } from './attendance-rate.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { fullSubsidy } from './full-subsidy.ts';

/** An exact cost subsidy with its tree. */
export interface CostSubsidy {
  readonly exactFen: Ratio;
  readonly derive: () => CalculationNode;
}

/** The share of the full subsidy between 70 % and 90 % attendance, CC24-4.2.2.d by the reading of AMB-28. */
export function shareByAttendance(rate: Ratio, law: Law): Ratio {
  const most = law.share('cc24.cost_share_max');
  switch (law.choice('cost.prorata')) {
    case 'RATIO_CAPPED':
      return minRatio(rate, most);
    case 'LINEAR_TO_90': {
      // A rate above the full one may still be read as not reaching it, where shares are rounded first.
      const linear = divideRatio(rate, law.share('cc24.attendance_full'));
      return minRatio(multiplyRatio(most, linear), most);
    }
    default:
      return multiplyRatio(most, rate);
  }
}

interface Base {
  readonly exactFen: Ratio;
  readonly leaf: () => Derivation;
}

function baseOf(of: DeliveredClass, law: Law): Base {
  if (law.choice('cost.base') === 'CLASS_MAXIMUM') {
    const id = `cc24.cap.${of.facts.catalogueClass}.amount`;
    return { exactFen: fenAsRatio(law.fen(id)), leaf: () => parameterLeaf(law, id) };
  }
  return { exactFen: of.full.exactFen, leaf: () => referTo(of.derive()) };
}

/** The cost subsidy (成本补贴) of a qualified trainee without a job: 60 % of the full subsidy from 90 % attendance, in proportion below (CC24-4.2.2.b to 4.2.2.e). */
export function costSubsidy(attendance: Attendance, of: DeliveredClass): CostSubsidy {
  const { law } = of;
  const { rate } = attendance;
  const whole = reaches(law, rate, law.share('cc24.attendance_full'), aboveIncludesLimit(law));
  const most = law.share('cc24.cost_share_max');
  const byHour = law.choice('cost.base') === 'PER_HOUR_STANDARD' && !whole;
  const base: Base = byHour
    ? ((): Base => {
        const own = fullSubsidy(
          attendance.hours,
          () => referTo(attendance.derive()),
          of.facts.catalogueClass,
          law,
        );
        return { exactFen: own.exactFen, leaf: own.derive };
      })()
    : baseOf(of, law);
  const share = whole || byHour ? most : shareByAttendance(rate, law);
  const exactFen = multiplyRatio(share, base.exactFen);
  return {
    exactFen,
    derive: () =>
      step({
        label: { zh: '成本补贴', en: 'cost subsidy' },
        value: exactFen,
        unit: 'fen',
        formula: `${formatRatio(share)} × ${exactYuan(base.exactFen)}`,
        clauses: ['CC24-4.2.2.a', 'CC24-4.2.2.b', whole ? 'CC24-4.2.2.e' : 'CC24-4.2.2.d'],
        inputs: [
          base.leaf(),
          referTo(attendance.derive()),
          parameterLeaf(law, 'cc24.cost_share_max'),
          parameterLeaf(law, 'cc24.attendance_full'),
          choiceLeaf(law, 'cost.base'),
          ...(whole ? [] : [choiceLeaf(law, 'cost.prorata')]),
          ...decisiveReadings(rate, law.share('cc24.attendance_full')).map((id) =>
            choiceLeaf(law, id),
          ),
        ],
      }),
  };
}
