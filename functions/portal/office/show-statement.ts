import { html } from 'hono/html';
import * as z from 'zod';
import { projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { page } from '#functions/portal/layout/page.ts';
import {
  readStatement,
  type StatementReading,
} from '#functions/portal/statement/read-statement.ts';
import { statementPart } from '#functions/portal/statement/statement-part.ts';
import { officeRoles } from './office-roles.ts';
import { recomputePart } from './recompute-part.ts';

/** `GET /o/cases/{projectId}/statement`: the statement as it lies under lock, and how to compute it again. */
export const showStatementPage = route({
  id: 'statement-page',
  method: 'GET',
  path: '/o/cases/{projectId}/statement',
  summary: { zh: '结算单', en: 'The page of a statement' },
  roles: officeRoles,
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: StatementReading) {
    const statement = await readStatement(ports, params.projectId);
    return {
      status: 200,
      html: page({
        title: `结算单 ${statement.claimId}`,
        session,
        at: '/o/cases',
        back: { href: `/o/cases/${params.projectId}`, label: `项目 ${params.projectId}` },
        body: html`${statementPart(statement)}${recomputePart(statement, session)}`,
      }),
    };
  },
});
