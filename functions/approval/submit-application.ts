import * as z from 'zod';
import { askAgain } from '#functions/cases/asks.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { refuseBlocked, wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { nextVisit } from '#functions/stages/next-visit.ts';
import type { StageStore } from '#functions/stages/stage-store.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import type { ApprovalFactsPorts } from './gather-approval-facts.ts';
import { judgeApplication } from './judge-application.ts';

/** An institution submits its application; the rules that the reviewer will see decide whether it can. */
export const submitApplication = route({
  id: 'submit-application',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/application/submission',
  summary: { zh: '提交立项申请', en: 'Submit the application' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  answer: z.strictObject({ status: z.string() }),
  async handle(
    { params },
    ports: ApprovalFactsPorts & { stages: StageStore; outbox: Outbox; commit: Commit },
  ) {
    const project = await projectOf(ports.cases, params.projectId);
    if (project.status !== 'draft' && project.status !== 'returned') {
      throw wrongState(project.status);
    }
    refuseBlocked(await judgeApplication(ports, project));
    const now = await ports.clock.now();
    const starts = await nextVisit(ports.stages, project.id, 'approval');
    await ports.commit([
      ports.cases.putProject({
        ...project,
        status: 'submitted',
        submittedAt: now,
        asks: askAgain(project.asks, 'review-application'),
      }),
      ports.outbox.add({
        schemaVersion: 1,
        id: `application-submitted-${starts.attempt}`,
        name: 'application-submitted',
        subject: project.id,
        at: now,
        starts,
      }),
    ]);
    return { status: 202, body: { status: 'submitted' } };
  },
});
