import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { domainEvent } from '#functions/events/domain-event.ts';
import { stageName } from '#functions/stages/stage.ts';

/** What happens when the row falls due: a wait is concluded, or an event is written. */
const effect = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('conclude'),
    stage: stageName,
    wait: z.string().min(1),
    outcome: z.string().min(1),
  }),
  z.object({ kind: z.literal('tell'), event: domainEvent.omit({ at: true }) }),
]);

/** The business deadlines there are. */
export const dueKind = z.enum([
  'notice-ends',
  'training-day-closes',
  'supplements-end',
  'task-reminder',
  'task-escalation',
  'confirmation-reminder',
  'claim-deadline',
]);
export type DueKind = z.infer<typeof dueKind>;

/**
 * A business deadline is a row, not a wait inside a machine: it can be moved or withdrawn, and the
 * sweeper fires it once.
 */
export const dueRow = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  subject: subjectId,
  kind: dueKind,
  dueAt: instant,
  effect,
});
export type DueRow = z.infer<typeof dueRow>;
