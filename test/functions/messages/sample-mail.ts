import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import type { PendingConfirmation } from '#functions/confirmations/confirmation.ts';
import { type DomainEvent, domainEvent, type EventName } from '#functions/events/domain-event.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import type { Notification } from '#functions/messages/notification.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import { type TaskKind, taskKinds } from '#functions/tasks/task-kind.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

export const baseUrl = 'https://training.example.org';
export const sampleProject = subjectId.parse('P2024-0001');
export const sampleClass = subjectId.parse('P2024-0001-C1');
export const sampleClaim = subjectId.parse('P2024-0001-S');

/** A pending task due on 7 May 2024. */
export function sampleTask(
  kind: TaskKind = 'review-application',
  subject: SubjectId = sampleProject,
): PendingTask {
  return {
    schemaVersion: 1,
    id: `${subject}#${kind}#1`,
    link: 'invented-link-of-thirty-two-char',
    kind,
    subject,
    stage: 'approval',
    round: 1,
    assignee: 'reviewer-1',
    openedAt: instant.parse('2024-04-23T01:00:00.000Z'),
    dueOn: civilDate('2024-05-07'),
    escalated: false,
    status: 'pending',
  };
}

/** A question to an enterprise, to be answered by 7 May 2024. */
export const sampleConfirmation: PendingConfirmation = {
  schemaVersion: 1,
  id: 'P2024-0001#E0001#1',
  link: 'invented-link-of-thirty-two-char',
  subject: sampleProject as PendingConfirmation['subject'],
  enterpriseId: 'E0001',
  round: 1,
  askedBy: 'institution-1',
  askedAt: instant.parse('2024-04-23T01:00:00.000Z'),
  lastDay: civilDate('2024-05-07'),
  status: 'pending',
};

/** An event of 30 April 2024 in Asia/Shanghai. */
export function sampleEvent(name: EventName, over: Partial<DomainEvent> = {}): DomainEvent {
  return domainEvent.parse({
    schemaVersion: 1,
    id: `${name}-1`,
    name,
    subject: sampleProject,
    at: '2024-04-29T16:30:00.000Z',
    ...(name.startsWith('task-') ? { task: sampleTask().id } : {}),
    ...over,
  });
}

/** An account of an invented person. */
export function sampleAccount(id: string, over: Partial<Account> = {}): Account {
  return {
    schemaVersion: 1,
    id,
    name: `示例人员 ${id}`,
    address: `${id}@example.invalid`,
    roles: ['reviewer'],
    active: true,
    ...over,
  };
}

/** Every kind of task about the kind of subject it is put about. */
export const everyTask = (Object.keys(taskKinds) as TaskKind[]).map((kind) => {
  const aboutClass = /opening|results/.test(kind);
  const aboutProject = /application|project|objection/.test(kind);
  return sampleTask(kind, aboutClass ? sampleClass : aboutProject ? sampleProject : sampleClaim);
});

/** A notification of which each text can be told apart. */
export const sampleNotification: Notification = {
  tag: '待审核',
  topic: '项目 P2024-0001 立项申请',
  sentence: '项目 P2024-0001 立项申请等待您审核。',
  english: 'Please review the application of project P2024-0001 by 7 May 2024.',
  due: civilDate('2024-05-07'),
  link: { words: '打开任务', path: '/tasks/invented-link' },
  help: { zh: '请联系系统管理员。', en: 'Help: ask the administrator.' },
};
