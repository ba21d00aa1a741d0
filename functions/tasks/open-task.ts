import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { roundOf } from '#functions/cases/asks.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { caseOf } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf, endOf, instantAt } from '#functions/clock/civil-time.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import type { DueStore } from '#functions/deadlines/due-store.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { packOf, workingDaysAfter } from '#functions/law/law-in-force.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import { type Visit, visit } from '#functions/stages/stage.ts';
import { type Commit, commitPort } from '#functions/storage/commit-port.ts';
import { assign } from './assign.ts';
import { taskStorePort } from './dynamo-task-store.ts';
import { excludedFrom } from './separation.ts';
import { type PendingTask, taskIdOf, waitOf } from './task.ts';
import { type TaskKind, taskKind, taskKinds } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

const wanted = needs({
  cases: caseStorePort,
  tasks: taskStorePort,
  masterdata: masterdataPort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

export interface OpenTaskPorts {
  readonly cases: CaseStore;
  readonly tasks: TaskStore;
  readonly masterdata: MasterdataStore;
  readonly due: DueStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

/** What is asked about which subject. */
export type Question = Visit & {
  readonly kind: TaskKind;
  /** An account that may not be asked, because the question is its own. */
  readonly except?: string;
};

/** Nobody of the office may be asked; an administrator has to enter or free somebody. */
export class NobodyToAsk extends Error {
  override readonly name = 'NobodyToAsk';
}

/**
 * Puts a question to one officer, once a round: a stage that is entered again finds the question it
 * had put and mails nobody. With the question come its reminder and its escalation.
 *
 * @throws {NobodyToAsk} where roles and separation of duties leave nobody.
 */
export async function openTask(
  ports: OpenTaskPorts,
  question: Question,
): Promise<Outcome<'asked'>> {
  const { subject, stage, kind } = question;
  const round = roundOf(await ports.cases.asks(subject), kind);
  const id = taskIdOf(kind, subject, round);
  const found: Outcome<'asked'> = { outcome: 'asked', wait: waitOf(kind, round) };
  if ((await ports.tasks.find(id)) !== undefined) return found;

  const now = await ports.clock.now();
  const today = civilDateOf(now);
  const definition = taskKinds[kind];
  const dueOn = workingDaysAfter(today, definition.workingDays);
  const task: PendingTask = {
    schemaVersion: 1,
    id,
    link: randomBytes(24).toString('base64url'),
    kind,
    subject,
    stage,
    round,
    assignee: await whoIsAsked(ports, question, round),
    openedAt: now,
    dueOn,
    escalated: false,
    status: 'pending',
  };
  const tell = (name: 'task-reminded' | 'task-escalated') =>
    ({
      kind: 'tell',
      event: { schemaVersion: 1, id: `${name}-${kind}-${round}`, name, subject, task: id },
    }) as const;
  await ports.commit([
    ports.tasks.open(task),
    ports.due.set({
      schemaVersion: 1,
      id: reminderOf(task),
      subject,
      kind: 'task-reminder',
      dueAt: instantAt(dueOn, '09:00'),
      effect: tell('task-reminded'),
    }),
    ports.due.set({
      schemaVersion: 1,
      id: escalationOf(task),
      subject,
      kind: 'task-escalation',
      dueAt: endOf(dueOn),
      effect: tell('task-escalated'),
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `task-opened-${kind}-${round}`,
      name: 'task-opened',
      subject,
      at: now,
      task: id,
    }),
  ]);
  return found;
}

/** The due row that reminds of a task. */
export function reminderOf(task: Pick<PendingTask, 'kind' | 'round'>): string {
  return `reminder-${task.kind}-${task.round}`;
}

/** The due row that reports an overdue task. */
export function escalationOf(task: Pick<PendingTask, 'kind' | 'round'>): string {
  return `escalation-${task.kind}-${task.round}`;
}

async function whoIsAsked(
  ports: OpenTaskPorts,
  question: Question,
  round: number,
): Promise<string> {
  const { subject, kind, except } = question;
  const { role } = taskKinds[kind];
  const project = await ports.cases.project(caseOf(subject));
  if (project === undefined) throw new Error(`No project of ${subject}`);
  const [accounts, ofCase, before] = await Promise.all([
    ports.masterdata.accounts(),
    ports.tasks.ofCase(subject),
    round > 1 ? ports.tasks.find(taskIdOf(kind, subject, round - 1)) : undefined,
  ]);
  const able = accounts.filter((one) => one.roles.includes(role));
  const waiting = new Map<string, number>();
  for (const { id } of able) {
    const theirs = await ports.tasks.ofAssignee(id);
    waiting.set(id, theirs.filter((one) => one.status === 'pending').length);
  }
  const chosen = assign({
    role,
    accounts,
    previous: before?.assignee,
    excluded: new Set([
      ...excludedFrom(packOf(project.pack), kind, ofCase),
      ...(except === undefined ? [] : [except]),
    ]),
    waiting,
  });
  if (chosen === undefined) throw new NobodyToAsk(`${kind} ${subject}`);
  return chosen;
}

/** The task of a machine that puts a question. */
export const handler = machineTask(
  (question: Question) => openTask(wanted.ports(), question),
  z.strictObject({ ...visit.shape, kind: taskKind }),
);
