import { type Fraction, nothing } from '../fraction.ts';
import { type LawOnDay, takenOf } from '../law-of-bundle.ts';
import type { Recomputed } from '../recomputed.ts';
import { roundAmounts } from '../round-amounts.ts';

/** One person's line before rounding. */
export interface Line {
  readonly id: string;
  readonly classId: string;
  readonly kind: string;
  readonly fen: Fraction;
}

/** What a Chongqing settlement comes to before it is put together. */
export interface Parts extends Pick<Recomputed, 'asOf' | 'projectId' | 'claimId' | 'classes'> {
  readonly law: LawOnDay;
  readonly refused: boolean;
  readonly open: boolean;
  readonly lines: readonly Line[];
  readonly advances: readonly number[];
}

/** What is left of advances to pay, to take back, or to set off against what is paid next (AMB-65). */
function advanceOf(
  paid: readonly number[],
  total: number,
  { data }: LawOnDay,
): Recomputed['advance'] {
  if (paid.length === 0) return undefined;
  const paidFen = paid.reduce((sum, fen) => sum + fen, 0);
  const balanceFen = Math.max(total - paidFen, 0);
  const excess = Math.max(paidFen - total, 0);
  const value = String(balanceFen + excess);
  return excess > 0 && takenOf(data, 'advance.excess') === 'NET_AUTOMATICALLY'
    ? { paidFen, balanceFen, recoverFen: 0, netFen: excess, value }
    : { paidFen, balanceFen, recoverFen: excess, value };
}

/** A Chongqing settlement with its amounts rounded and summed. */
export function putTogether(parts: Parts): Recomputed {
  const { law, refused, open, advances, asOf, projectId, claimId, classes } = parts;
  const lines = refused
    ? parts.lines.map((line) => ({ ...line, kind: 'project-refused', fen: nothing }))
    : parts.lines;
  const amounts = roundAmounts(
    lines.map(({ fen }) => fen),
    law,
  );
  const totalFen = amounts.reduce((sum, amount) => sum + amount, 0);
  const status = refused ? 'refused' : open ? 'held' : 'payable';
  return {
    lawOf: law.day,
    asOf,
    projectId,
    claimId,
    status,
    provisional: status === 'held' || law.data.provisional,
    totalFen,
    deadline: undefined,
    advance: advanceOf(advances, totalFen, law),
    gates: [],
    classes,
    trainees: lines.map(({ id, classId, kind }, index) => ({
      id,
      classId,
      kind,
      fen: amounts[index] ?? 0,
    })),
  };
}
