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
  'project-withdrawn',
  'notice-concluded',
  'opening-requested',
  'opening-returned',
  'opening-refused',
  'class-opened',
  'class-abandoned',
  'findings-reported',
  'training-ended',
  'results-submitted',
  'results-returned',
  'results-accepted',
  'results-refused',
  'claim-filed',
  'claim-returned',
  'settlement-triggered',
  'statement-approved',
  'claim-refused',
  'payment-failed',
  'case-closed',
  'stage-reentered',
  'stage-interrupted',
  'task-opened',
  'task-reminded',
  'task-escalated',
]);
export type EventName = z.infer<typeof eventName>;

/**
 * An event, written in the transaction that makes it true. It carries ids only.
 * Where it `starts` a stage, the starter acknowledges it; a filed claim is acknowledged once finance
 * has been asked to trigger its settlement; every other one is acknowledged once it is on the bus.
 */
export const domainEvent = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  name: eventName,
  subject: subjectId,
  at: instant,
  starts: visit.optional(),
  task: z.string().optional(),
});
export type DomainEvent = z.infer<typeof domainEvent>;

/** True where somebody other than the publisher acknowledges the event. */
export function hasConsumer(event: DomainEvent): boolean {
  return event.starts !== undefined || event.name === 'claim-filed';
}

/** The source under which events of this product stand on the bus. */
export const EVENT_SOURCE = 'xunzhang';
