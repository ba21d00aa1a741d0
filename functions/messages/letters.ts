import type { CaseStore } from '#functions/cases/case-store.ts';
import { caseOf, claimId, claimIdOf, classId, type SubjectId } from '#functions/cases/subject.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { ConfirmationStore } from '#functions/confirmations/confirmation-store.ts';
import { confirmableOf } from '#functions/confirmations/matter.ts';
import {
  type CaseEventName,
  type ConfirmationEventName,
  caseEvents,
  confirmationEvents,
  type DomainEvent,
  type TaskEventName,
  taskEvents,
  withdrawalEvents,
} from '#functions/events/domain-event.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import type { TaskStore } from '#functions/tasks/task-store.ts';
import {
  caseNotification,
  findingsNotification,
  timetableNotification,
} from './case-notification.ts';
import { confirmationNotification } from './confirmation-notification.ts';
import type { Notification } from './notification.ts';
import { accountsOfInstitution, administrators, reviewersOfOpening } from './recipients.ts';
import {
  escalationNotification,
  takenBackNotification,
  taskNotification,
} from './task-notification.ts';

export interface LetterPorts {
  readonly cases: CaseStore;
  readonly tasks: TaskStore;
  readonly confirmations: Pick<ConfirmationStore, 'find'>;
  readonly masterdata: Pick<MasterdataStore, 'accounts' | 'enterprise'>;
}

/** One notification to one account, or to the contact of an enterprise. */
export interface Letter {
  readonly to: Pick<Account, 'id' | 'address'>;
  readonly notification: Notification;
}

/** Who is to be told what of an event, as things stand now: a task that was answered in the meantime tells nobody. */
export async function lettersOf(ports: LetterPorts, event: DomainEvent): Promise<Letter[]> {
  if (isNamed(taskEvents, event.name)) return await taskLetters(ports, event, event.name);
  if (isNamed(caseEvents, event.name)) return await caseLetters(ports, event, event.name);
  if (isNamed(confirmationEvents, event.name)) {
    return await confirmationLetters(ports, event, event.name);
  }
  if (event.name === 'timetable-changed') return await timetableLetters(ports, event);
  return [];
}

async function taskLetters(
  ports: LetterPorts,
  event: DomainEvent,
  name: TaskEventName,
): Promise<Letter[]> {
  const task = event.task === undefined ? undefined : await ports.tasks.find(event.task);
  if (task?.status !== 'pending') return [];
  const accounts = await ports.masterdata.accounts();
  const asked = accounts
    .filter((one) => one.active && one.id === task.assignee)
    .map((to) => ({ to, notification: taskNotification(name, task) }));
  return name === 'task-escalated' ? [...asked, ...reportedTo(accounts, task)] : asked;
}

async function confirmationLetters(
  ports: LetterPorts,
  event: DomainEvent,
  name: ConfirmationEventName,
): Promise<Letter[]> {
  const asked = event.task === undefined ? undefined : await ports.confirmations.find(event.task);
  if (asked?.status !== 'pending') return [];
  const found = await confirmableOf(ports.cases, asked.subject, asked.enterpriseId);
  if (!found?.open) return [];
  const contact = (await ports.masterdata.enterprise(asked.enterpriseId))?.contact;
  if (contact === undefined) return [];
  const to = { id: `contact-${asked.enterpriseId}`, address: contact.address };
  return [{ to, notification: confirmationNotification(name, asked) }];
}

async function timetableLetters(
  { tasks, masterdata }: LetterPorts,
  { subject }: DomainEvent,
): Promise<Letter[]> {
  const [ofCase, accounts] = await Promise.all([tasks.ofCase(subject), masterdata.accounts()]);
  const notification = timetableNotification(subject);
  return reviewersOfOpening(accounts, ofCase, subject).map((to) => ({ to, notification }));
}

function reportedTo(accounts: readonly Account[], task: PendingTask): Letter[] {
  return administrators(accounts)
    .filter((one) => one.id !== task.assignee)
    .map((to) => ({ to, notification: escalationNotification(task) }));
}

async function caseLetters(
  ports: LetterPorts,
  event: DomainEvent,
  name: CaseEventName,
): Promise<Letter[]> {
  const notification = await caseNotificationOf(ports, event, name);
  if (notification === undefined) return [];
  const accounts = await ports.masterdata.accounts();
  if (name === 'stage-interrupted') {
    return administrators(accounts).map((to) => ({ to, notification }));
  }
  const project = await ports.cases.project(caseOf(event.subject));
  if (project === undefined) throw new Error(`No project of ${event.subject}`);
  return [
    ...accountsOfInstitution(accounts, project.institutionId).map((to) => ({ to, notification })),
    ...(isNamed(withdrawalEvents, name) ? await officersFreed(ports, event, accounts) : []),
  ];
}

/** Those whose question was taken back with the event: one about its subject, or about the claim of its project. */
async function officersFreed(
  { tasks }: LetterPorts,
  { subject, at }: DomainEvent,
  accounts: readonly Account[],
): Promise<Letter[]> {
  const project = caseOf(subject);
  const withdrawn: readonly SubjectId[] =
    subject === project ? [project, claimIdOf(project)] : [subject];
  const taken = (await tasks.ofCase(subject)).filter(
    (one) => one.status === 'void' && one.voidedAt === at && withdrawn.includes(one.subject),
  );
  return accounts.flatMap((to) => {
    const theirs = taken.find((one) => to.active && one.assignee === to.id);
    return theirs === undefined ? [] : [{ to, notification: takenBackNotification(theirs) }];
  });
}

async function caseNotificationOf(
  ports: LetterPorts,
  event: DomainEvent,
  name: CaseEventName,
): Promise<Notification | undefined> {
  const { subject } = event;
  if (name === 'findings-reported') {
    const days = await ports.cases.days(classId.parse(subject));
    // The id of the event ends with the training day: one event a day and class.
    const day = days.find((one) => event.id.endsWith(one.date));
    return day && findingsNotification(subject, day.date, day.findings.length);
  }
  if (name === 'claim-returned') {
    const claim = await ports.cases.claim(claimId.parse(subject));
    const last = claim?.supplementsLastDay;
    const ahead = last !== undefined && last >= civilDateOf(event.at);
    return caseNotification(name, subject, ahead ? last : undefined);
  }
  return caseNotification(name, subject);
}

function isNamed<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((one) => one === name);
}
