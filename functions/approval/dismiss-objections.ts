import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { noticeStorePort } from '#functions/notices/dynamo-notice-store.ts';
import type { NoticeStore } from '#functions/notices/notice-store.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { type ApprovalPorts, approvalPorts } from './approval-ports.ts';

const wanted = needs({ ...approvalPorts, notices: noticeStorePort });
export const environment = wanted.environment;

/** Records that the objections raised so far were dismissed, so that the notice can be concluded. */
export async function dismissObjections(
  ports: ApprovalPorts & { notices: NoticeStore },
  visit: Visit,
): Promise<Outcome<'dismissed'>> {
  const project = await projectOf(ports.cases, projectId.parse(visit.subject));
  const open = (await ports.notices.objections(project.id)).filter(
    (one) => one.resolution === 'open',
  );
  if (project.status !== 'held') return { outcome: 'dismissed' };
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putProject({ ...project, status: 'noticed' }),
    ...open.map((one) => ports.notices.putObjection({ ...one, resolution: 'dismissed' })),
  ]);
  return { outcome: 'dismissed' };
}

/** The task of the approval machine after an officer dismissed the objections. */
export const handler = machineTask((visit: Visit) => dismissObjections(wanted.ports(), visit));
