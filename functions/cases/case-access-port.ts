import { port } from '#functions/runtime/port.ts';
import { caseAccess } from '#functions/sessions/access.ts';
import { caseStorePort } from './dynamo-case-store.ts';

/** The port that decides who may see a case, by the project's own institution and enterprises. */
export const caseAccessPort = port(caseStorePort.environment, (environment) => {
  const cases = caseStorePort.build(environment);
  return caseAccess(async (id) => {
    const project = await cases.project(id);
    return project === undefined
      ? undefined
      : {
          institutionId: project.institutionId,
          enterpriseIds: project.application.enterpriseIds,
        };
  });
});
