import { createHash } from 'node:crypto';
import * as z from 'zod';
import { claimIdOf, classId, projectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { claimOf } from '#functions/settlement/claim-of.ts';
import { gatherSettlementFacts } from '#functions/settlement/gather-settlement-facts.ts';
import { factsFile } from '#functions/settlement/open-facts.ts';
import { StatementChanged } from '#functions/settlement/show-statement.ts';
import type { StatementArchive } from '#functions/settlement/statement-archive.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Fen } from '#policy/engine/fen.ts';
import type { Pack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import type { TaskReading } from './load-task.ts';
import { maskedNames } from './masked-names.ts';
import { officeRoles } from './office-roles.ts';
import { statementPage } from './statement-page.ts';
import { statementView } from './statement-view.ts';

/** `GET /o/cases/{projectId}/statement`: the statement as it lies under lock, held against the hash in the case. */
export const showStatementPage = route({
  id: 'statement-page',
  method: 'GET',
  path: '/o/cases/{projectId}/statement',
  summary: { zh: '结算单', en: 'The page of a statement' },
  roles: officeRoles,
  params: z.strictObject({ projectId }),
  async handle(
    { params, session },
    ports: TaskReading & { readonly archive: Pick<StatementArchive, 'read'> },
  ) {
    const found = await ports.cases.claim(claimIdOf(params.projectId));
    if (found === undefined || !('statement' in found)) {
      throw new Problem('not-found', {
        zh: '该项目还没有结算单：资金申请启动结算并核算后才有。',
        en: 'This project has no settlement statement yet',
      });
    }
    const { claim, project } = await claimOf(ports.cases, found.id);
    const statement = await ports.archive.read(found.statement);
    const { sha256 } = found.statement;
    const kept = createHash('sha256').update(canonicalJson(statement)).digest('hex');
    if (kept !== sha256) throw new StatementChanged(claim.id);
    const [facts, rosters] = await Promise.all([
      gatherSettlementFacts(ports, project, claim),
      Promise.all(statement.classes.map((one) => ports.cases.trainees(classId.parse(one.id)))),
    ]);
    const pack = packOf(statement.pack.id, statement.pack.revision);
    const view = statementView({
      statement,
      sha256,
      factsFile: found.statement.facts && factsFile(project.id),
      pack,
      names: await maskedNames(ports.people, rosters.flat()),
      totalUnder: otherTotals(pack, statement, facts),
    });
    return { status: 200, html: statementPage(view, session) };
  },
});

/** For more people than this, dozens of settlements would keep the reader waiting. */
const MOST_TRAINEES = 120;

/**
 * What the total would be under another reading, of the facts the statement was computed from: only where
 * these facts still come to the statement's own total, else nobody could compare the two.
 */
export function otherTotals(
  pack: Pack,
  statement: Statement,
  facts: SettlementFacts,
): (choice: string, option: string) => Fen | undefined {
  const then = { ...facts, asOf: statement.asOf as SettlementFacts['asOf'] };
  const settle = (choices: Readonly<Record<string, string>>): Fen | undefined => {
    try {
      return pack.settle(then, { computedBy: statement.computedBy, choices }).totalFen;
    } catch {
      // A reading that this pack names but these facts do not allow.
      return undefined;
    }
  };
  const same = facts.trainees.length <= MOST_TRAINEES && settle({}) === statement.totalFen;
  return (choice, option) => (same ? settle({ [choice]: option }) : undefined);
}
