import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { caseOf } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Account } from '#functions/masterdata/staff.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { excludedFrom } from './separation.ts';
import type { Task } from './task.ts';
import { taskKinds } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

/** What handing a task over needs. */
export interface ReassignPorts {
  readonly cases: CaseStore;
  readonly tasks: TaskStore;
  readonly masterdata: { accounts(): Promise<Account[]> };
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

/** What an administrator says: to whom, and why. */
export const reassignment = z.strictObject({
  assignee: z.string().min(1).max(60),
  reason: z.string().trim().min(2).max(500),
});

/** Whoever could be asked instead: active, in the role, and free of other decisions in the case. */
export async function whoElse(
  ports: Pick<ReassignPorts, 'cases' | 'tasks' | 'masterdata'>,
  task: Task,
): Promise<Account[]> {
  const project = await ports.cases.project(caseOf(task.subject));
  if (project === undefined) throw new Error(`No project of ${task.subject}`);
  const [accounts, ofCase] = await Promise.all([
    ports.masterdata.accounts(),
    ports.tasks.ofCase(task.subject),
  ]);
  const excluded = excludedFrom(packOf(project.pack), task.kind, ofCase);
  return accounts.filter(
    (one) =>
      one.active &&
      one.roles.includes(taskKinds[task.kind].role) &&
      one.id !== task.assignee &&
      !excluded.has(one.id),
  );
}

/**
 * Hands a pending task to another officer, who is mailed; the reason stands among the decisions of the case.
 *
 * @throws {Problem} where the task is no longer pending, or separation of duties or the role excludes the officer.
 */
export async function reassignTask(
  ports: ReassignPorts,
  task: Task,
  given: z.output<typeof reassignment> & { readonly by: string },
): Promise<void> {
  if (task.status !== 'pending') throw wrongState(task.status);
  const able = await whoElse(ports, task);
  if (!able.some((one) => one.id === given.assignee)) {
    throw new Problem(
      'bad-request',
      { zh: '该人员不能办理此任务', en: 'This officer cannot take the task' },
      {
        fields: [
          {
            field: 'assignee',
            value: given.assignee,
            message: {
              zh: '须为在岗、角色相符且未在本项目作出应回避的决定的其他人员',
              en: 'Expected another active officer of the role whom separation of duties does not exclude',
            },
          },
        ],
      },
    );
  }
  const at = await ports.clock.now();
  const id = randomUUID();
  await ports.commit([
    ports.tasks.reassign(task, given.assignee),
    ports.cases.addDecision({
      subject: task.subject,
      id,
      at,
      by: given.by,
      kind: 'reassign-task',
      outcome: 'reassigned',
      reason: given.reason,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `task-opened-${task.kind}-${task.round}-${id}`,
      name: 'task-opened',
      subject: task.subject,
      at,
      task: task.id,
    }),
  ]);
}

/** An administrator hands a task to another officer. */
export const reassignTaskRoute = route({
  id: 'reassign-task',
  method: 'POST',
  path: '/api/office/tasks/{link}/reassignment',
  summary: { zh: '改派任务', en: 'Reassign a task' },
  roles: ['administrator'],
  params: z.strictObject({ link: z.string().min(20).max(60) }),
  body: reassignment,
  answer: z.strictObject({ status: z.string(), assignee: z.string() }),
  async handle({ params, body, session }, ports: ReassignPorts) {
    const task = await ports.tasks.findByLink(params.link);
    if (task === undefined) {
      throw new Problem('not-found', { zh: '没有找到该任务', en: 'No such task' });
    }
    await reassignTask(ports, task, { ...body, by: session.actor });
    return { status: 200, body: { status: 'reassigned', assignee: body.assignee } };
  },
});
