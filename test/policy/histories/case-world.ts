import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { projectIdOf } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { dynamoDueStore } from '#functions/deadlines/dynamo-due-store.ts';
import { dynamoOutbox } from '#functions/events/dynamo-outbox.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { dynamoLedgerStore } from '#functions/ledger/dynamo-ledger-store.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { dynamoNoticeStore } from '#functions/notices/dynamo-notice-store.ts';
import type { OpeningPorts } from '#functions/opening/opening-ports.ts';
import { dynamoPersonStore } from '#functions/people/dynamo-person-store.ts';
import type { ComputingPorts } from '#functions/settlement/settlement-ports.ts';
import { dynamoStageStore } from '#functions/stages/dynamo-stage-store.ts';
import { commit, type Write } from '#functions/storage/transaction.ts';
import type { Task, TaskDecision } from '#functions/tasks/task.ts';
import type { WithdrawalPorts } from '#functions/withdrawal/withdrawal-ports.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { memoryTables } from '#test/functions/storage/memory-tables.ts';

/** What the use cases of one case work with. */
export type CasePorts = ComputingPorts & OpeningPorts & WithdrawalPorts;
/** The case that a history is about. */
export const projectId = projectIdOf('2024', 1);
/** The book its money is in. */
export const book = { fund: 'skills-upgrading-account', year: 2024 };

/** The real stores of the product on tables in memory, around what officers decided. */
export async function caseWorld() {
  const tables = memoryTables();
  const { client } = tables;
  const state = { now: instantAt(civilDate('2024-04-08'), '09:00') };
  const decisions = new Map<string, TaskDecision>();
  const decided = (id: string): Task | undefined => {
    const decision = decisions.get(id);
    return decision && ({ id, status: 'decided', decision } as Task);
  };
  const masterdata = dynamoMasterdataStore(client, 'masterdata');
  const ports = {
    attendance: dynamoAttendanceStore(client, 'evidence'),
    cases: dynamoCaseStore(client, 'cases'),
    due: dynamoDueStore(client, 'cases'),
    evidence: dynamoEvidenceStore(client, 'evidence'),
    ledger: dynamoLedgerStore(client, 'ledger'),
    masterdata,
    notices: dynamoNoticeStore(client, 'cases'),
    outbox: dynamoOutbox(client, 'cases'),
    people: dynamoPersonStore(client, 'people'),
    stages: dynamoStageStore(client, 'cases'),
    tasks: { find: async (id: string) => decided(id), ofCase: async () => [] },
    archive: {
      keep: async (claim: string, round: number) => ({
        key: `${claim}/${round}`,
        versionId: '1',
        sha256: 'a'.repeat(64),
        facts: { key: `${claim}/${round}-facts`, versionId: '1', sha256: 'b'.repeat(64) },
      }),
    },
    clock: { now: async () => state.now },
    realTime: { now: () => new Date('2024-04-08T01:00:00Z'), pause: async () => {} },
    codeCommit: 'test',
    commit: (writes: readonly Write[]) => commit(client, writes),
  } as unknown as CasePorts;
  await masterdata.putActivation({
    schemaVersion: 1,
    pack: 'changchun-2024',
    instrument: '示例启用通知〔2024〕1号',
    publishedOn: civilDate('2024-04-01'),
  });
  await masterdata.putMinimumWage({
    schemaVersion: 1,
    from: civilDate('2021-12-01'),
    fen: 188_000,
    instrument: '示例通知',
  });
  await masterdata.putInstitution({
    schemaVersion: 1,
    id: 'I0001',
    name: '测试承训单位甲',
    type: 'technical-school',
    status: 'active',
    account: { holder: '测试承训单位甲', bank: '测试银行', number: '220100000001' },
  });
  return { tables, state, decisions, ports };
}
export type CaseWorld = Awaited<ReturnType<typeof caseWorld>>;
