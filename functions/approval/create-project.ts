import * as z from 'zod';
import { application } from '#functions/cases/application.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { projectId, projectIdOf } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { defaultPack } from '#functions/law/law-in-force.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { organisationOf } from '#functions/sessions/organisation-of.ts';
import type { Commit } from '#functions/storage/commit-port.ts';

/** An institution begins the application for a project (CC24-3A.1.d); everything may still be missing. */
export const createProject = route({
  id: 'create-project',
  method: 'POST',
  path: '/api/institution/projects',
  summary: { zh: '新建立项申请', en: 'Begin an application' },
  roles: ['institution'],
  body: application,
  answer: z.strictObject({ projectId }),
  async handle(
    { body, session },
    ports: {
      cases: CaseStore;
      masterdata: MasterdataStore;
      clock: BusinessClock;
      commit: Commit;
    },
  ) {
    const now = await ports.clock.now();
    const year = civilDateOf(now).slice(0, 4);
    const id = projectIdOf(year, await ports.masterdata.nextNumber(year));
    await ports.commit([
      ports.cases.putProject({
        schemaVersion: 1,
        rev: 0,
        id,
        kind: 'project',
        institutionId: organisationOf(session),
        pack: defaultPack,
        createdAt: now,
        application: body,
        asks: {},
        waivers: [],
        status: 'draft',
      }),
      ...ports.cases.nameEnterprises(id, body.enterpriseIds, []),
    ]);
    return { status: 201, body: { projectId: id } };
  },
});
