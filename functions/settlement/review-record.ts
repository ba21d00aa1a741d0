import * as z from 'zod';
import type { TheoryExplanation } from '#functions/cases/claim.ts';
import { classId } from '#functions/cases/subject.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';

/**
 * What an approving answer to `review-statement` records besides: for each class whose theory share
 * drifted, why its explanation is accepted (CC24-3B.c, AMB-35).
 */
export const reviewRecord = z.looseObject({
  theoryExplanations: z.record(classId, z.string().trim().min(2).max(1_000)).default({}),
});

/** The accepted explanations of an answer, as the facts of a settlement take them. */
export function explanationsOf(
  record: z.output<typeof reviewRecord>,
  officer: string,
  on: CivilDate,
): TheoryExplanation[] {
  return Object.entries(record.theoryExplanations).map(([id, reason]) => ({
    classId: classId.parse(id),
    officer,
    reason,
    on,
  }));
}
