import * as z from 'zod';
import { Problem } from '#functions/http/problem.ts';
import { type Route, route } from '#functions/http/route.ts';
import type { Role } from '#functions/sessions/session.ts';
import type { CaseStore } from './case-store.ts';
import { caseView, viewCase } from './case-view.ts';
import { projectId } from './subject.ts';

const showCaseTo = (
  audience: 'institution' | 'office',
  roles: readonly Role[],
): Route<{ cases: CaseStore }> =>
  route({
    id: `show-case-to-${audience}`,
    method: 'GET',
    path: `/api/${audience}/projects/{projectId}`,
    summary: { zh: '查看项目', en: 'Show a case' },
    roles,
    params: z.strictObject({ projectId }),
    answer: caseView,
    async handle({ params }, { cases }: { cases: CaseStore }) {
      const view = await viewCase(cases, params.projectId);
      if (view === undefined) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
      return { status: 200, body: view };
    },
  });

/** A case, to the institution and the enterprises it belongs to. */
export const showCaseToInstitution = showCaseTo('institution', ['institution', 'enterprise']);
/** A case, to the office. */
export const showCaseToOffice = showCaseTo('office', [
  'reviewer',
  'finance',
  'auditor',
  'administrator',
]);
