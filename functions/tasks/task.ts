import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { stageName } from '#functions/stages/stage.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { taskKind } from './task-kind.ts';

const asked = {
  schemaVersion: z.literal(1),
  /** Kind, subject and round: a stage that is entered again finds its task by it. */
  id: z.string().min(1),
  /** The random part of the address that the mail carries. */
  link: z.string().min(1),
  kind: taskKind,
  subject: subjectId,
  stage: stageName,
  round: z.int().positive(),
  /** The account that is asked. */
  assignee: z.string().min(1),
  openedAt: instant,
  dueOn: civilDateSchema,
  escalated: z.boolean(),
};

/** What was decided, by whom, when, why, and the hash of what was shown. */
export const taskDecision = z.object({
  outcome: z.string().min(1),
  reason: z.string().optional(),
  by: z.string().min(1),
  at: instant,
  shownHash: z.string().optional(),
  /** What the answer recorded besides, such as a voucher number. */
  record: z.record(z.string(), z.unknown()).optional(),
});

/** A question to one officer (审核任务). A decided task is a record and stays. */
export const task = z.discriminatedUnion('status', [
  z.object({ ...asked, status: z.literal('pending') }),
  z.object({ ...asked, status: z.literal('decided'), decision: taskDecision }),
  z.object({ ...asked, status: z.literal('void'), voidedAt: instant }),
]);
export type Task = z.infer<typeof task>;
export type PendingTask = Extract<Task, { status: 'pending' }>;
export type TaskDecision = z.infer<typeof taskDecision>;

/** The id of the task of a kind in a round of a subject. */
export function taskIdOf(kind: Task['kind'], subject: Task['subject'], round: number): string {
  return `${subject}#${kind}#${round}`;
}

/** The name of the wait that a task concludes. */
export function waitOf(kind: Task['kind'], round: number): string {
  return `${kind}-${round}`;
}
