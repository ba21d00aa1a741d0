import * as z from 'zod';
import { classId, projectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/** The two ways to answer: the enterprise stands by what it was shown, or says why not. */
export const confirmationOutcome = z.enum(['confirmed', 'declined']);
export type ConfirmationOutcome = z.infer<typeof confirmationOutcome>;

const asked = {
  schemaVersion: z.literal(1),
  /** Subject, enterprise and round. */
  id: z.string().min(1),
  /** The random part of the address that the mail carries. */
  link: z.string().min(1),
  /** A project: its application is confirmed; a class: the results of its examination. */
  subject: z.union([projectId, classId]),
  enterpriseId: z.string().min(1),
  round: z.int().positive(),
  askedBy: z.string().min(1),
  askedAt: instant,
  lastDay: civilDateSchema,
};

/** What an enterprise answered: who, when, why, and the hash of what was shown. */
export const confirmationAnswer = z.object({
  outcome: confirmationOutcome,
  reason: z.string().optional(),
  by: z.string().min(1),
  at: instant,
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ConfirmationAnswer = z.infer<typeof confirmationAnswer>;

/**
 * A one-time question to the registered contact of an enterprise, who needs no account to answer it
 * (企业确认; CC24-3A.1.a, CC24-3A.1.c, CC24-3A.4.c). An answered one is a record and stays.
 */
export const confirmation = z.discriminatedUnion('status', [
  z.object({ ...asked, status: z.literal('pending') }),
  z.object({ ...asked, status: z.literal('answered'), answer: confirmationAnswer }),
  z.object({ ...asked, status: z.literal('void'), voidedAt: instant }),
]);
export type Confirmation = z.infer<typeof confirmation>;
export type PendingConfirmation = Extract<Confirmation, { status: 'pending' }>;
/** What can be confirmed: the application of a project, or the results of a class. */
export type ConfirmableSubject = Confirmation['subject'];

/** The id of a round of asking an enterprise about a subject. */
export function confirmationIdOf(
  subject: ConfirmableSubject,
  enterpriseId: string,
  round: number,
): string {
  return `${subject}#${enterpriseId}#${round}`;
}

/** The due row that reminds the contact of a question nobody has answered. */
export function reminderOf(one: Pick<Confirmation, 'enterpriseId' | 'round'>): string {
  return `confirmation-reminder-${one.enterpriseId}-${one.round}`;
}

/** The last question to an enterprise about a subject; `undefined` where none was put. */
export function latestOf(
  all: readonly Confirmation[],
  subject: ConfirmableSubject,
  enterpriseId: string,
): Confirmation | undefined {
  return all
    .filter((one) => one.subject === subject && one.enterpriseId === enterpriseId)
    .toSorted((a, b) => a.round - b.round)
    .at(-1);
}
