import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { dynamoOutbox } from '#functions/events/dynamo-outbox.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { dynamoUploadStore } from '#functions/evidence/dynamo-upload-store.ts';
import { commit, type Write } from '#functions/storage/transaction.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { seedOpenedClass } from '#test/e2e/seeded-class.ts';
import { memoryTables } from '../storage/memory-tables.ts';
import { memoryArchive, memoryParts, memoryQuarantine } from './memory-files.ts';

/** The one training day of the class, on which the business clock stands. */
export const day = civilDate('2024-09-02');
const now = instant.parse('2024-09-02T09:00:00.000Z');

/** Everything files pass through, on tables and stores in memory, with one opened class. */
export async function evidenceRoom() {
  const { client } = memoryTables();
  const { quarantine, arrive, forms, reads } = memoryQuarantine();
  const { partStore, links, open, receive } = memoryParts(arrive);
  const { archive, kept } = memoryArchive();
  const realTime = { at: new Date('2026-01-31T00:00:00Z') };
  const ports = {
    cases: dynamoCaseStore(client, 'cases'),
    uploads: dynamoUploadStore(client, 'cases'),
    evidence: dynamoEvidenceStore(client, 'evidence'),
    outbox: dynamoOutbox(client, 'cases'),
    commit: (writes: readonly Write[]) => commit(client, writes),
    clock: { now: async () => now },
    realTime: { now: () => new Date(realTime.at), pause: async () => {} },
    web: { baseUrl: 'https://example.invalid', fileOrigins: [] },
    quarantine,
    partStore,
    archive,
  };
  const { classId } = await seedOpenedClass(client, 'cases', { days: [day] });
  return { ports, arrive, forms, reads, kept, links, open, receive, realTime, classId };
}
