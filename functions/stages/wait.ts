import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { stageName } from './stage.ts';

/**
 * Something a machine waits for: a decision, the end of a day, a payment. The token of the parked
 * execution and the outcome may arrive in either order; when both are there, the machine goes on.
 * `takenToken` is the token that has been answered: a new token on an old outcome is answered again,
 * so that a stage that is entered again finds what was decided before.
 */
export const wait = z.object({
  schemaVersion: z.literal(1),
  subject: subjectId,
  stage: stageName,
  name: z.string().min(1),
  token: z.string().optional(),
  outcome: z.string().optional(),
  concludedAt: z.string().optional(),
  takenToken: z.string().optional(),
});
export type Wait = z.infer<typeof wait>;

/** True where the machine has not yet been told what it waits for. */
export function isAnswerable(one: Wait): one is Wait & { token: string; outcome: string } {
  return one.token !== undefined && one.outcome !== undefined && one.takenToken !== one.token;
}
