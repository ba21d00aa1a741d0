import type { EndingCause } from '#functions/cases/ending.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { releaseOf } from '#functions/ledger/release.ts';
import { noticeStorePort } from '#functions/notices/dynamo-notice-store.ts';
import type { NoticeStore } from '#functions/notices/notice-store.ts';
import { noticeNumber } from '#functions/notices/publish-notice.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { endingOf } from '#functions/tasks/ending-of.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import { type ApprovalPorts, approvalPorts } from './approval-ports.ts';

const wanted = needs({ ...approvalPorts, notices: noticeStorePort });
export const environment = wanted.environment;

/**
 * Refuses the project. Where an objection to an approved project was upheld, it is cancelled and what
 * was reserved for it is released in the same transaction.
 */
export async function refuseApplication(
  ports: ApprovalPorts & { notices: NoticeStore },
  visit: Visit,
): Promise<Outcome<'refused'>> {
  const project = await projectOf(ports.cases, projectId.parse(visit.subject));
  if (project.status === 'refused' || project.status === 'cancelled') return { outcome: 'refused' };
  const now = await ports.clock.now();
  const end = await endingOf(ports, project.id, 'approval', ...(await refusedBy(ports, project)));
  const tell = (name: 'project-refused' | 'project-cancelled') =>
    ports.outbox.add({
      schemaVersion: 1,
      id: `${name}-${visit.attempt}`,
      name,
      subject: project.id,
      at: now,
    });
  if (isApproved(project) && project.status !== 'closed') {
    const release = await releaseOf(ports.ledger, project, now);
    const number = await noticeNumber(ports.cases, visit);
    const notice = await ports.notices.notice(project.id, number);
    const objections = await ports.notices.objections(project.id);
    const upheld = objections.filter((one) => one.resolution === 'open');
    await ports.commit([
      ports.stages.end(visit),
      ...release,
      ports.cases.putProject({ ...project, ...end, status: 'cancelled' }),
      ...upheld.map((one) => ports.notices.putObjection({ ...one, resolution: 'upheld' })),
      ...(notice === undefined ? [] : [ports.notices.put({ ...notice, open: false })]),
      tell('project-cancelled'),
    ]);
  } else if (project.status === 'submitted') {
    await ports.commit([
      ports.stages.end(visit),
      ports.cases.putProject({ ...project, ...end, status: 'refused' }),
      tell('project-refused'),
    ]);
  } else {
    throw new Error(`${project.id} is ${project.status}`);
  }
  return { outcome: 'refused' };
}

/** Whose answer ended the project: on an objection, on the money where the review had approved, else the review. */
async function refusedBy(ports: ApprovalPorts, project: Project): Promise<[TaskKind, EndingCause]> {
  if (isApproved(project)) return ['resolve-objection', 'objection-upheld'];
  const { outcome } = await answerOf(ports, project.id, 'review-application');
  return outcome === 'approved' ? ['fund-project', 'unfunded'] : ['review-application', 'refused'];
}

/** The task of the approval machine that ends it with a refusal. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => refuseApplication(wanted.ports(), visit)),
);
