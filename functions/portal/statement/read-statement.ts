import { createHash } from 'node:crypto';
import { claimIdOf, classId, type ProjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { maskedNames } from '#functions/people/masked-names.ts';
import type { PersonStore } from '#functions/people/person-store.ts';
import { claimOf } from '#functions/settlement/claim-of.ts';
import { gatherSettlementFacts } from '#functions/settlement/gather-settlement-facts.ts';
import { factsFile } from '#functions/settlement/open-facts.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';
import { StatementChanged } from '#functions/settlement/show-statement.ts';
import type { StatementArchive } from '#functions/settlement/statement-archive.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { compareReadings, type OtherReading } from '#policy/engine/compare-readings.ts';
import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Pack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { type StatementView, statementView } from './statement-view.ts';

/** What reading a statement needs. */
export type StatementReading = Pick<
  SettlementPorts,
  'cases' | 'attendance' | 'evidence' | 'masterdata' | 'clock'
> & {
  readonly people: Pick<PersonStore, 'person'>;
  readonly archive: Pick<StatementArchive, 'read'>;
};

/**
 * The statement of a project as it lies under lock, held against the hash in the case.
 *
 * @throws {Problem} `not-found` before there is one; {StatementChanged} where the bytes are others.
 */
export async function readStatement(
  ports: StatementReading,
  id: ProjectId,
): Promise<StatementView> {
  const found = await ports.cases.claim(claimIdOf(id));
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
  return statementView({
    statement,
    sha256,
    factsFile: found.statement.facts && factsFile(project.id),
    pack,
    names: await maskedNames(ports.people, rosters.flat()),
    underReview: found.status === 'in-review',
    ...otherwise(pack, statement, facts),
  });
}

/** What the statement would come to under other readings, and what would turn what it refuses; each absent where it cannot be told. */
export interface Otherwise {
  readonly others?: readonly OtherReading[];
  readonly turns?: readonly Counterfactual[];
}

/** For more people than this, dozens of settlements would keep the reader waiting. */
const MOST_TRAINEES = 120;
/** Each line without money is settled some ten times to find what turns it. */
const MOST_TURNED = 20;

/**
 * Settles the facts of a statement otherwise: only where they still come to the statement's own total,
 * else nobody could compare the two.
 */
export function otherwise(pack: Pack, statement: Statement, facts: SettlementFacts): Otherwise {
  if (facts.trainees.length > MOST_TRAINEES) return {};
  const then = { ...facts, asOf: statement.asOf as SettlementFacts['asOf'] };
  const options = { computedBy: statement.computedBy };
  if (pack.settle(then, options).totalFen !== statement.totalFen) return {};
  const others = compareReadings(pack, then, options);
  const without = statement.trainees.filter((line) => line.fen === 0).length;
  if (statement.status !== 'refused' && without > MOST_TURNED) return { others };
  return { others, turns: statementCounterfactuals(pack, then, options) };
}
