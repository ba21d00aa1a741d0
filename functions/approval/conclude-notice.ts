import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { noticeStorePort } from '#functions/notices/dynamo-notice-store.ts';
import type { NoticeStore } from '#functions/notices/notice-store.ts';
import { noticeNumber } from '#functions/notices/publish-notice.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { askAnew } from '#functions/tasks/ask-anew.ts';
import { type ApprovalPorts, approvalPorts } from './approval-ports.ts';

const wanted = needs({ ...approvalPorts, notices: noticeStorePort });
export const environment = wanted.environment;

/**
 * Ends the public notice. An open objection holds the project, and with it every opening, until an
 * officer has resolved it; without one the project runs.
 */
export async function concludeNotice(
  ports: ApprovalPorts & { notices: NoticeStore },
  visit: Visit,
): Promise<Outcome<'running' | 'objected'>> {
  const project = await projectOf(ports.cases, projectId.parse(visit.subject));
  if (project.status === 'running' || project.status === 'closed') return { outcome: 'running' };
  if (!isApproved(project) || project.status === 'cancelled') {
    throw new Error(`${project.id} is ${project.status}`);
  }
  const objections = await ports.notices.objections(project.id);
  if (objections.some((one) => one.resolution === 'open')) {
    if (project.status !== 'held') {
      await ports.commit([
        ports.stages.fence(visit),
        ports.cases.putProject({
          ...project,
          status: 'held',
          asks: await askAnew(ports.tasks, project, 'resolve-objection'),
        }),
      ]);
    }
    return { outcome: 'objected' };
  }
  const now = await ports.clock.now();
  const number = await noticeNumber(ports.cases, visit);
  const notice = await ports.notices.notice(project.id, number);
  await ports.commit([
    ports.stages.end(visit),
    ports.cases.putProject({ ...project, status: 'running', noticeEndedOn: civilDateOf(now) }),
    ...(notice === undefined ? [] : [ports.notices.put({ ...notice, open: false })]),
    ports.outbox.add({
      schemaVersion: 1,
      id: `notice-concluded-${visit.attempt}`,
      name: 'notice-concluded',
      subject: project.id,
      at: now,
    }),
  ]);
  return { outcome: 'running' };
}

/** The task of the approval machine after its notice. */
export const handler = machineTask((visit: Visit) => concludeNotice(wanted.ports(), visit));
