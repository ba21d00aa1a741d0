import * as z from 'zod';
import { application } from '#functions/cases/application.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';

/** An institution fills in or corrects its application. */
export const editApplication = route({
  id: 'edit-application',
  method: 'PUT',
  path: '/api/institution/projects/{projectId}/application',
  summary: { zh: '填写立项申请', en: 'Fill in the application' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: application,
  answer: z.strictObject({ status: z.string() }),
  async handle({ params, body }, ports: { cases: CaseStore; commit: Commit }) {
    const project = await projectOf(ports.cases, params.projectId);
    if (project.status !== 'draft' && project.status !== 'returned') {
      throw wrongState(project.status);
    }
    await ports.commit([
      ports.cases.putProject({ ...project, application: body }),
      ...ports.cases.nameEnterprises(
        project.id,
        body.enterpriseIds,
        project.application.enterpriseIds,
      ),
    ]);
    return { status: 200, body: { status: project.status } };
  },
});
