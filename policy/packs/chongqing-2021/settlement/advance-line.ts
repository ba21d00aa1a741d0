import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, referTo, step } from '#policy/engine/derive.ts';
import { addFen, type Fen, fen, formatYuan, noFen, subtractFen } from '#policy/engine/fen.ts';
import { findChoice, type Law } from '#policy/engine/law.ts';
import type { AdvanceLine } from '#policy/engine/statement.ts';

const excessReading = 'advance.excess';

/** What was paid in advance. */
export interface AdvancePaid {
  readonly id: string;
  readonly fen: Fen;
  readonly paidOn: string;
}

const labels = {
  pay: { zh: '扣除预拨后应付', en: 'left to pay after advances' },
  recover: { zh: '预拨多于应补贴，应追回', en: 'more was advanced: to be recovered' },
  net: {
    zh: '预拨多于应补贴，抵扣后续拨付',
    en: 'more was advanced: netted with the next payments',
  },
} as const;

/** What is left to pay of the total after advances; what was paid too much is taken back, or netted with the next payments by choice (DDK22-5.4.b, QJ19-4.2.g, AMB-65). Undefined where nothing was advanced. */
export function advanceLine(
  advances: readonly AdvancePaid[],
  totalFen: Fen,
  total: CalculationNode,
  clauses: readonly ClauseId[],
  law: Law,
): AdvanceLine | undefined {
  if (advances.length === 0) return undefined;
  const paidFen = addFen(...advances.map((each) => each.fen));
  const left = subtractFen(totalFen, paidFen);
  // The notice of the city, which knows no advances, has no such reading.
  const turns = left < 0 && findChoice(law.pack, excessReading) !== undefined;
  const netted = turns && law.choice(excessReading) === 'NET_AUTOMATICALLY';
  const follows = left >= 0 ? 'pay' : netted ? 'net' : 'recover';
  const amount = fen(Math.abs(left));
  const [more, less] = left >= 0 ? [totalFen, paidFen] : [paidFen, totalFen];
  return {
    paidFen,
    balanceFen: follows === 'pay' ? amount : noFen,
    recoverFen: follows === 'recover' ? amount : noFen,
    ...(netted && { netFen: amount }),
    derivation: step({
      label: labels[follows],
      value: amount,
      unit: 'fen',
      formula: `${formatYuan(more)} − ${formatYuan(less)}`,
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
        ...(turns ? [choiceLeaf(law, excessReading)] : []),
      ],
    }),
  };
}
