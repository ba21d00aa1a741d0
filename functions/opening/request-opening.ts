import * as z from 'zod';
import { askAgain } from '#functions/cases/asks.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { refuseBlocked, wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { nextVisit } from '#functions/stages/next-visit.ts';
import { judgeOpening } from './judge-opening.ts';
import type { OpeningPorts } from './opening-ports.ts';

/** An institution asks for the opening of a class (开班申请, CC24-3A.2.b to 3A.2.d). */
export const requestOpening = route({
  id: 'request-opening',
  method: 'POST',
  path: '/api/institution/classes/{classId}/opening-request',
  summary: { zh: '提交开班申请', en: 'Ask for the opening' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  answer: z.strictObject({ status: z.string() }),
  async handle({ params }, ports: Omit<OpeningPorts, 'tasks'>) {
    const one = await classOf(ports.cases, params.classId);
    const project = await projectOf(ports.cases, one.projectId);
    if (one.status !== 'draft' && one.status !== 'returned') throw wrongState(one.status);
    if (!isApproved(project)) throw wrongState(project.status);
    refuseBlocked(await judgeOpening(ports, project, one));
    const now = await ports.clock.now();
    const starts = await nextVisit(ports.stages, one.id, 'opening');
    await ports.commit([
      ports.cases.putClass({
        ...one,
        status: 'requested',
        requestedAt: now,
        asks: askAgain(one.asks, 'review-opening'),
      }),
      ports.outbox.add({
        schemaVersion: 1,
        id: `opening-requested-${starts.attempt}`,
        name: 'opening-requested',
        subject: one.id,
        at: now,
        starts,
      }),
    ]);
    return { status: 202, body: { status: 'requested' } };
  },
});
