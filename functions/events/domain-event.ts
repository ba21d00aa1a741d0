import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { visit } from '#functions/stages/stage.ts';

/** What can happen to a case that somebody else acts on or may want to hear of. */
export const eventName = z.enum([
  'application-submitted',
  'application-returned',
  'project-approved',
  'project-refused',
  'project-cancelled',
  'project-withdrawn',
  'notice-concluded',
  'opening-requested',
  'opening-returned',
  'opening-refused',
  'class-opened',
  'class-abandoned',
  'class-given-up',
  'findings-reported',
  'upload-reported',
  'file-rejected',
  'training-ended',
  'results-submitted',
  'results-returned',
  'results-accepted',
  'results-refused',
  'claim-filed',
  'claim-returned',
  'claim-withdrawn',
  'settlement-triggered',
  'statement-approved',
  'claim-refused',
  'payment-failed',
  'case-closed',
  'waiver-requested',
  'waiver-granted',
  'waiver-refused',
  'stage-reentered',
  'stage-interrupted',
  'task-opened',
  'task-reminded',
  'task-escalated',
  'confirmation-asked',
  'confirmation-reminded',
  'confirmation-answered',
  'timetable-changed',
]);
export type EventName = z.infer<typeof eventName>;

/** Events that tell an officer of a task. */
export const taskEvents = [
  'task-opened',
  'task-reminded',
  'task-escalated',
] as const satisfies readonly EventName[];

/** Events that tell the contact of an enterprise of a question. */
export const confirmationEvents = [
  'confirmation-asked',
  'confirmation-reminded',
] as const satisfies readonly EventName[];

/** Events that tell an officer that a question was taken back with what it was about. */
export const withdrawalEvents = [
  'project-withdrawn',
  'class-abandoned',
  'class-given-up',
  'claim-withdrawn',
] as const satisfies readonly EventName[];

/** Events that tell the institution, or an administrator, how its case stands. */
export const caseEvents = [
  'application-returned',
  'project-approved',
  'project-refused',
  'project-cancelled',
  'project-withdrawn',
  'notice-concluded',
  'waiver-granted',
  'waiver-refused',
  'opening-returned',
  'opening-refused',
  'class-opened',
  'class-abandoned',
  'class-given-up',
  'findings-reported',
  'training-ended',
  'results-returned',
  'results-accepted',
  'results-refused',
  'claim-returned',
  'claim-withdrawn',
  'claim-refused',
  'payment-failed',
  'case-closed',
  'confirmation-answered',
  'stage-interrupted',
] as const satisfies readonly EventName[];
export type TaskEventName = (typeof taskEvents)[number];
export type CaseEventName = (typeof caseEvents)[number];
export type ConfirmationEventName = (typeof confirmationEvents)[number];

/** Events of which somebody gets a mail: those above, and a changed timetable, of which the office hears. */
export const mailedEvents: readonly EventName[] = [
  ...taskEvents,
  ...caseEvents,
  ...confirmationEvents,
  'timetable-changed',
];

/** An event, written in the transaction that makes it true. It carries ids only. */
export const domainEvent = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  name: eventName,
  subject: subjectId,
  at: instant,
  starts: visit.optional(),
  task: z.string().optional(),
  upload: z.string().optional(),
});
export type DomainEvent = z.infer<typeof domainEvent>;

/** Who has to act on an event before it is done with. */
export type Consumer = 'starter' | 'trigger' | 'messenger' | 'inspector' | 'granter';

/**
 * Everybody who acknowledges an event: the starter where it `starts` a stage, the trigger where finance
 * is to be asked, the messenger where somebody gets a mail, the inspector where a file was sent, the
 * granter where a waiver is asked for. Nobody: being on the bus is enough.
 */
export function consumersOf(event: DomainEvent): readonly Consumer[] {
  return [
    ...(event.starts === undefined ? [] : (['starter'] as const)),
    ...(event.name === 'claim-filed' ? (['trigger'] as const) : []),
    ...(event.name === 'waiver-requested' ? (['granter'] as const) : []),
    ...(event.name === 'upload-reported' ? (['inspector'] as const) : []),
    ...(mailedEvents.includes(event.name) ? (['messenger'] as const) : []),
  ];
}

/** The source under which events of this product stand on the bus. */
export const EVENT_SOURCE = 'xunzhang';
