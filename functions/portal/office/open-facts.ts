import * as z from 'zod';
import { projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { factsRoles, type OpenFactsPorts, openFacts } from '#functions/settlement/open-facts.ts';

/** `POST /o/cases/{projectId}/statement/facts`: records the access, then leads to the facts of the statement. */
export const openFactsPage = route({
  id: 'open-facts-page',
  method: 'POST',
  path: '/o/cases/{projectId}/statement/facts',
  summary: { zh: '下载结算事实', en: 'Download the facts of a settlement from its page' },
  roles: factsRoles,
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: OpenFactsPorts) {
    const { url } = await openFacts(ports, session, params.projectId);
    return { status: 303, location: url };
  },
});
