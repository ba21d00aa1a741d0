import * as z from 'zod';
import { projectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { page } from '../layout/page.ts';
import { readStatement, type StatementReading } from '../statement/read-statement.ts';
import { statementPart } from '../statement/statement-part.ts';

/** `GET /i/cases/{projectId}/statement`: the statement that the office sees, to the institution whose trainees stand in it. */
export const statementPage = route({
  id: 'page-statement',
  method: 'GET',
  path: '/i/cases/{projectId}/statement',
  summary: { zh: '结算单', en: 'The settlement statement' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: StatementReading) {
    const statement = await readStatement(ports, params.projectId);
    const back = { href: `/i/cases/${params.projectId}`, label: '项目' };
    const title = `结算单 ${statement.claimId}`;
    return {
      status: 200,
      html: page({ title, session, at: '/i', back, body: statementPart(statement) }),
    };
  },
});
