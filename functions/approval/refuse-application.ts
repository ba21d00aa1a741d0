import { isApproved } from '#functions/cases/project.ts';
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
import { reasonOf } from '#functions/tasks/reason-of.ts';
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
  const asked = isApproved(project) ? 'resolve-objection' : 'review-application';
  const reason = await reasonOf(ports, project.id, 'approval', asked);
  const told = ports.outbox.add({
    schemaVersion: 1,
    id: `project-refused-${visit.attempt}`,
    name: 'project-refused',
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
      ports.cases.putProject({ ...project, status: 'cancelled', reason }),
      ...upheld.map((one) => ports.notices.putObjection({ ...one, resolution: 'upheld' })),
      ...(notice === undefined ? [] : [ports.notices.put({ ...notice, open: false })]),
      told,
    ]);
  } else if (project.status === 'submitted') {
    await ports.commit([
      ports.stages.end(visit),
      ports.cases.putProject({ ...project, status: 'refused', reason }),
      told,
    ]);
  } else {
    throw new Error(`${project.id} is ${project.status}`);
  }
  return { outcome: 'refused' };
}

/** The task of the approval machine that ends it with a refusal. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => refuseApplication(wanted.ports(), visit)),
);
