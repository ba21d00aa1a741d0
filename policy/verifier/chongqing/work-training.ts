import * as z from 'zod';
import { lastOfMonth } from '../day-count.ts';
import { nothing, over } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay } from '../law-of-bundle.ts';
import { NotCovered } from '../not-covered.ts';
import type { Recomputed } from '../recomputed.ts';
import { type Line, putTogether } from './put-together.ts';

const worker = z.object({
  id: z.string(),
  enteredByRealName: z.boolean(),
  from: z.string(),
  to: z.string(),
});

/** What of the facts of training through work (以工代训) the arithmetic reads. */
export const workTrainingSchema = z.object({
  asOf: z.string(),
  enterprise: z.object({ id: z.string() }),
  monthlyRate: z.object({ fen: z.number() }).nullable(),
  claim: z.object({ id: z.string(), admittedOn: z.string() }),
  workers: z.array(worker),
});

type WorkTraining = z.infer<typeof workTrainingSchema>;

/** Whole calendar months inside the period that end by the last day of the policy (CQ21-3.b, AMB-51). */
function paidMonths(
  { from, to }: z.infer<typeof worker>,
  admittedOn: string,
  law: LawOnDay,
): number {
  const end = law.date('cq21.work_training_end');
  const runsOn = law.reads('work_training', 'ADMITTED_BEFORE_END') && admittedOn <= end;
  let [year = 0, month = 1] = from.split('-').map(Number);
  let count = 0;
  for (;;) {
    const last = lastOfMonth(year, month);
    if (last > to) return count;
    const begun = `${last.slice(0, 8)}01`;
    if (begun >= from && (runsOn || last <= end)) count += 1;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** A claim of training through work once more: whole months times the monthly rate (CQ21-3.b to 3.d). */
export function recomputeWorkTraining(facts: WorkTraining, data: LawData): Recomputed {
  const { asOf, claim, enterprise, monthlyRate, workers } = facts;
  if (monthlyRate === null) throw new NotCovered('monthlyRate: null');
  const law = lawOnDay(data, claim.admittedOn);
  return putTogether({
    law,
    asOf,
    projectId: enterprise.id,
    claimId: claim.id,
    refused: false,
    open: false,
    classes: [],
    advances: [],
    lines: workers.map((each): Line => {
      const { id, enteredByRealName } = each;
      const fen = over(paidMonths(each, claim.admittedOn, law) * monthlyRate.fen);
      return enteredByRealName
        ? { id, classId: enterprise.id, kind: 'work-training', fen }
        : { id, classId: enterprise.id, kind: 'not-entered', fen: nothing };
    }),
  });
}
