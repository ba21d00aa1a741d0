import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId, classIdOf, projectId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { classDraft } from './class-draft.ts';

/** An institution plans a class of an approved project. */
export const createClass = route({
  id: 'create-class',
  method: 'POST',
  path: '/api/institution/projects/{projectId}/classes',
  summary: { zh: '新建班级', en: 'Plan a class' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: classDraft,
  answer: z.strictObject({ classId }),
  async handle(
    { params, body },
    ports: { cases: CaseStore; clock: BusinessClock; commit: Commit },
  ) {
    const project = await projectOf(ports.cases, params.projectId);
    if (!isApproved(project) || project.status === 'cancelled' || project.status === 'closed') {
      throw wrongState(project.status);
    }
    const id = classIdOf(project.id, project.classCount + 1);
    await ports.commit([
      ports.cases.putProject({ ...project, classCount: project.classCount + 1 }),
      ports.cases.putClass({
        schemaVersion: 1,
        rev: 0,
        id,
        projectId: project.id,
        kind: 'class',
        createdAt: await ports.clock.now(),
        ...body,
        changes: [],
        enrolled: 0,
        asks: {},
        waivers: [],
        status: 'draft',
      }),
    ]);
    return { status: 201, body: { classId: id } };
  },
});
