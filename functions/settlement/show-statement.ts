import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { claimIdOf, projectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { StatementArchive } from './statement-archive.ts';

/** The canonical statement; derivations stand in it as they are. */
const statement = z
  .looseObject({
    schema: z.literal('xunzhang.statement/1'),
    projectId: z.string(),
    claimId: z.string(),
    status: z.enum(['payable', 'refused', 'held']),
    totalFen: z.int(),
    trainees: z.array(
      z.looseObject({ id: z.string(), classId: z.string(), fen: z.int(), kind: z.string() }),
    ),
  })
  .meta({ id: 'Statement' });

/** The bytes under lock are no longer those whose hash stands in the case. */
export class StatementChanged extends Error {
  override readonly name = 'StatementChanged';
}

/** `GET …/statement`: the statement as it lies under lock, held against the hash in the case. */
export const showStatement = route({
  id: 'show-statement',
  method: 'GET',
  path: '/api/office/projects/{projectId}/statement',
  summary: { zh: '查看结算单', en: 'Show the settlement statement' },
  roles: ['reviewer', 'finance', 'auditor', 'administrator'],
  params: z.strictObject({ projectId }),
  answer: z.object({ statement, sha256: z.string(), computedAt: z.string() }),
  async handle({ params }, ports: { cases: CaseStore; archive: Pick<StatementArchive, 'read'> }) {
    const claim = await ports.cases.claim(claimIdOf(params.projectId));
    if (claim === undefined || !('statement' in claim)) {
      throw new Problem('not-found', {
        zh: '该项目还没有结算单',
        en: 'This project has no settlement statement yet',
      });
    }
    const { sha256, computedAt } = claim.statement;
    const kept = await ports.archive.read(claim.statement);
    const found = createHash('sha256').update(canonicalJson(kept)).digest('hex');
    if (found !== sha256) throw new StatementChanged(claim.id);
    return { status: 200, body: { statement: statement.parse(kept), sha256, computedAt } };
  },
});
