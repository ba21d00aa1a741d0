import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { projectId } from '#functions/cases/subject.ts';
import { type Route, route } from '#functions/http/route.ts';
import type { Role } from '#functions/sessions/session.ts';
import { waiverRequest } from './waiver-request.ts';
import type { WaiverStore } from './waiver-store.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly waivers: WaiverStore;
}

const listTo = (audience: 'institution' | 'office', roles: readonly Role[]): Route<Ports> =>
  route({
    id: `list-waivers-to-${audience}`,
    method: 'GET',
    path: `/api/${audience}/projects/{projectId}/waivers`,
    summary: { zh: '例外批准申请', en: 'Requests for waivers' },
    roles,
    params: z.strictObject({ projectId }),
    answer: z.object({ requests: z.array(waiverRequest) }),
    async handle({ params }, { cases, waivers }: Ports) {
      const classes = await cases.classes(params.projectId);
      const subjects = [params.projectId, ...classes.map(({ id }) => id)];
      const requests = await Promise.all(subjects.map((one) => waivers.requests(one)));
      return { status: 200, body: { requests: requests.flat() } };
    },
  });

/** The requests for waivers of a case and their answers, to its institution. */
export const listWaiversToInstitution = listTo('institution', ['institution', 'enterprise']);
/** The requests for waivers of a case and their answers, to the office. */
export const listWaiversToOffice = listTo('office', [
  'reviewer',
  'finance',
  'auditor',
  'administrator',
]);
