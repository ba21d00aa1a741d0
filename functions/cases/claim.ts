import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema, fenSchema } from '#policy/engine/facts/shared-facts.ts';
import { waiverSchema } from '#policy/engine/waiver.ts';
import { asks, roundOf } from './asks.ts';
import { ended } from './ending.ts';
import { claimId, classId, projectId } from './subject.ts';

/** One version of an object in the evidence bucket, with the hash of its bytes. */
const archived = z.object({ key: z.string(), versionId: z.string(), sha256: z.string() });

/** Where the canonical statement lies and what it says in sum; the object itself is in the evidence bucket. */
export const statementRef = z.object({
  ...archived.shape,
  /** The facts it was computed from; absent for statements older than the keeping of facts. */
  facts: archived.optional(),
  status: z.enum(['payable', 'refused', 'held']),
  totalFen: fenSchema,
  computedAt: instant,
});
export type StatementRef = z.infer<typeof statementRef>;

/** The officer's answer to “completed as planned?” (AMB-79). */
export const verdict = z.object({
  completed: z.boolean(),
  officer: z.string(),
  reason: z.string(),
  on: civilDateSchema,
});

/** Why an officer accepted that a class was taught with more theory than planned (AMB-35). */
export const theoryExplanation = z.object({
  classId,
  officer: z.string(),
  reason: z.string(),
  on: civilDateSchema,
});
export type TheoryExplanation = z.infer<typeof theoryExplanation>;

const common = {
  schemaVersion: z.literal(1),
  rev: z.int().nonnegative(),
  id: claimId,
  projectId,
  kind: z.literal('claim'),
  createdAt: instant,
  filedAt: instant,
  filedOn: civilDateSchema,
  supplementsLastDay: civilDateSchema,
  declaredComplete: z.boolean(),
  asks,
  waivers: z.array(waiverSchema),
  theoryExplanations: z.array(theoryExplanation).default([]),
};
const stated = { ...common, statement: statementRef };
const agreed = { ...stated, verdict };

/**
 * A claim (资金申请): one a project, from filing to payment or refusal. Withdrawn, it can be filed anew
 * under its id; its counted questions go on, so that nothing of two filings has the same name.
 */
export const claim = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('filed') }),
  z.object({ ...common, status: z.literal('triggered') }),
  z.object({ ...common, status: z.literal('awaiting-supplements') }),
  z.object({ ...common, status: z.literal('returned'), reason: z.string() }),
  z.object({ ...stated, status: z.literal('in-review') }),
  z.object({ ...agreed, status: z.literal('noticed') }),
  z.object({ ...agreed, status: z.literal('awaiting-funding') }),
  z.object({ ...agreed, status: z.literal('awaiting-release') }),
  z.object({ ...agreed, status: z.literal('released') }),
  z.object({ ...agreed, status: z.literal('paid') }),
  z.object({ ...common, ...ended, status: z.literal('withdrawn') }),
  z.object({
    ...stated,
    ...ended,
    status: z.literal('refused'),
    verdict: verdict.optional(),
  }),
]);
export type Claim = z.infer<typeof claim>;
export type ClaimIn<Status extends Claim['status']> = Extract<Claim, { status: Status }>;

/** The claim that stands: none where none was filed, or the one filed was withdrawn. */
export function standing(
  one: Claim | undefined,
): Exclude<Claim, { status: 'withdrawn' }> | undefined {
  return one?.status === 'withdrawn' ? undefined : one;
}

/** True while the last transfer of a claim came back and no other has arrived: the bank's answer is asked for once more. */
export function hasTransferFailed(one: Claim | undefined): boolean {
  return one?.status === 'released' && roundOf(one.asks, 'record-payment') > 1;
}
