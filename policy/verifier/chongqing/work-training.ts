import * as z from 'zod';
import { lastOfMonth } from '../day-count.ts';
import { nothing, over } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay } from '../law-of-bundle.ts';
import { NotCovered } from '../not-covered.ts';
import type { Recomputed } from '../recomputed.ts';
import { isBeforeNotice } from './notice-day.ts';
import { type Line, putTogether } from './put-together.ts';

const worker = z.object({
  id: z.string(),
  group: z.string().nullable(),
  enteredByRealName: z.boolean(),
  from: z.string(),
  to: z.string(),
  monthsPaidBefore: z.number(),
});

/** What of the facts of training through work (以工代训) the arithmetic reads. */
export const workTrainingSchema = z.object({
  asOf: z.string(),
  enterprise: z.object({ id: z.string(), producer: z.boolean(), insured: z.boolean() }),
  monthlyRate: z.object({ fen: z.number(), from: z.string() }).nullable(),
  claim: z.object({ id: z.string(), admittedOn: z.string() }),
  workers: z.array(worker),
});

type WorkTraining = z.infer<typeof workTrainingSchema>;
type Worker = z.infer<typeof worker>;

/** What a place says of training through work beyond the notice of the city. */
export interface Employments {
  isPaid(worker: Worker, enterprise: WorkTraining['enterprise']): boolean;
  /** The most months with one employer; undefined where no text gives one. */
  mostMonths(law: LawOnDay): number | undefined;
}

/** The last day of the policy; undefined where a claim runs on beyond it, or came before the notice that named one (AMB-51). */
function endOfPolicy(admittedOn: string, law: LawOnDay): string | undefined {
  if (isBeforeNotice(law)) return undefined;
  const end = law.date('cq21.work_training_end');
  return law.reads('work_training', 'ADMITTED_BEFORE_END') && admittedOn <= end ? undefined : end;
}

/** Whole calendar months inside the period that begin when the rate holds and end by the last day of the policy (CQ21-1.g, 3.b, AMB-51). */
function wholeMonths({ from, to }: Worker, rateFrom: string, end: string | undefined): number {
  const [year = 0, first = 1] = from.split('-').map(Number);
  let count = 0;
  for (let month = first; ; month += 1) {
    const last = lastOfMonth(year, month);
    if (last > to) return count;
    const begun = `${last.slice(0, 8)}01`;
    if (begun >= from && begun >= rateFrom && (end === undefined || last <= end)) count += 1;
  }
}

/** A claim of training through work once more: whole months times the monthly rate (CQ21-3.b to 3.d). */
export function recomputeWorkTraining(
  facts: WorkTraining,
  data: LawData,
  { isPaid, mostMonths }: Employments,
): Recomputed {
  const { asOf, claim, enterprise, monthlyRate, workers } = facts;
  if (monthlyRate === null) throw new NotCovered('monthlyRate: null');
  const law = lawOnDay(data, claim.admittedOn);
  const end = endOfPolicy(claim.admittedOn, law);
  const most = mostMonths(law) ?? Number.POSITIVE_INFINITY;
  return putTogether({
    law,
    asOf,
    projectId: enterprise.id,
    claimId: claim.id,
    // A rate of a later day is none of that law (CQ21-1.g).
    refused: !isBeforeNotice(law) && monthlyRate.from > law.day,
    open: false,
    classes: [],
    advances: [],
    lines: workers.map((each): Line => {
      const line = { id: each.id, classId: enterprise.id };
      if (!each.enteredByRealName) return { ...line, kind: 'not-entered', fen: nothing };
      if (!isPaid(each, enterprise)) return { ...line, kind: 'outside-groups', fen: nothing };
      const left = Math.max(most - each.monthsPaidBefore, 0);
      const fen = over(Math.min(wholeMonths(each, monthlyRate.from, end), left) * monthlyRate.fen);
      return { ...line, kind: 'work-training', fen };
    }),
  });
}

/** The city's notice by itself: everybody, and as many months as were worked. */
export const anyEmployment: Employments = {
  isPaid: () => true,
  mostMonths: () => undefined,
};
