import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { factLeaf, referTo, step } from '#policy/engine/derive.ts';
import { addFen, type Fen, fen, formatYuan, noFen, subtractFen } from '#policy/engine/fen.ts';
import type { AdvanceLine } from '#policy/engine/statement.ts';

/** What was paid in advance. */
export interface AdvancePaid {
  readonly id: string;
  readonly fen: Fen;
  readonly paidOn: string;
}

/** What is left to pay of the total after advances, or to take back (AMB-65); undefined where nothing was advanced. */
export function advanceLine(
  advances: readonly AdvancePaid[],
  totalFen: Fen,
  total: CalculationNode,
  clauses: readonly ClauseId[],
): AdvanceLine | undefined {
  if (advances.length === 0) return undefined;
  const paidFen = addFen(...advances.map((each) => each.fen));
  const left = subtractFen(totalFen, paidFen);
  const recovered = left < 0;
  return {
    paidFen,
    balanceFen: recovered ? noFen : left,
    recoverFen: recovered ? fen(-left) : noFen,
    derivation: step({
      label: recovered
        ? { zh: '预拨多于应补贴，应追回', en: 'more was advanced: to be recovered' }
        : { zh: '扣除预拨后应付', en: 'left to pay after advances' },
      value: Math.abs(left),
      unit: 'fen',
      formula: recovered
        ? `${formatYuan(paidFen)} − ${formatYuan(totalFen)}`
        : `${formatYuan(totalFen)} − ${formatYuan(paidFen)}`,
      clauses,
      inputs: [
        referTo(total),
        ...advances.map((each) =>
          factLeaf(
            `advances.${each.id}`,
            { zh: `${each.paidOn} 预拨`, en: `advanced on ${each.paidOn}` },
            each.fen,
            'fen',
          ),
        ),
      ],
    }),
  };
}
