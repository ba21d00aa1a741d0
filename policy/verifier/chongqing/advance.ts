import * as z from 'zod';
import { down, type Fraction, over, times } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay } from '../law-of-bundle.ts';
import { NotCovered } from '../not-covered.ts';
import type { Recomputed } from '../recomputed.ts';
import { putTogether } from './put-together.ts';

/** What of the facts of an advance (预拨) the arithmetic reads. */
export const advanceSchema = z.object({
  id: z.string(),
  projectId: z.string(),
  projectKind: z.string(),
  on: z.string(),
  requestedFen: z.number(),
  openedOn: z.string().nullable(),
  financeConsent: z.object({ on: z.string() }).nullable(),
  plannedHeadcount: z.number(),
  enrolled: z.number(),
  perHeadFen: z.number().nullable(),
  earlier: z.array(z.object({ fen: z.number() })),
});

type Advance = z.infer<typeof advanceSchema>;

/** What a place says of advances. */
export interface AdvanceTerms {
  /** The largest share of the estimate. */
  share(law: LawOnDay): Fraction;
  /** The people whose standards make up the estimate. */
  heads(facts: Advance, law: LawOnDay): number;
  /** Whether the share is the amount, and not only its ceiling. */
  isExact(law: LawOnDay): boolean;
  /** What else must hold. */
  mayBeAsked(facts: Advance): boolean;
}

/** An advance once more: what was asked for after the opening, where it fits under the ceiling with those paid before. */
export function recomputeAdvance(
  facts: Advance,
  data: LawData,
  { share, heads, isExact, mayBeAsked }: AdvanceTerms,
): Recomputed {
  const { id, projectId, on, openedOn, perHeadFen, requestedFen, earlier } = facts;
  if (perHeadFen === null) throw new NotCovered('perHeadFen: null');
  const law = lawOnDay(data, openedOn ?? on);
  const estimate = over(perHeadFen * heads(facts, law));
  const ceiling = Number(down(times(share(law), estimate)));
  const together = earlier.reduce((sum, { fen }) => sum + fen, requestedFen);
  const fits = isExact(law) ? together === ceiling : together <= ceiling;
  const isOpen = openedOn !== null && openedOn <= on;
  return putTogether({
    law,
    asOf: on,
    projectId,
    claimId: id,
    refused: !(isOpen && fits && mayBeAsked(facts)),
    open: false,
    classes: [],
    advances: [],
    lines: [{ id, classId: projectId, kind: 'advance', fen: over(requestedFen) }],
  });
}

/** Dadukou: a share of what the people who enrolled in a course may earn, once finance has agreed (DDK22-1.a, 5.4.a, AMB-63). */
export const advancesOfDadukou: AdvanceTerms = {
  share: (law) => law.share('ddk22.advance_share_max'),
  heads: ({ enrolled, plannedHeadcount }, law) =>
    law.reads('advance.base', 'APPROVED_PLAN') ? plannedHeadcount : enrolled,
  isExact: () => false,
  mayBeAsked: ({ projectKind, financeConsent, on }) =>
    projectKind === 'course' && financeConsent !== null && financeConsent.on <= on,
};
