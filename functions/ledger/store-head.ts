import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { defaultPack } from '#functions/law/law-in-force.ts';
import { retainUntil } from '#functions/law/retention.ts';
import { countMetric } from '#functions/runtime/count-metric.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { type RealTime, realTimePort } from '#functions/sessions/real-time.ts';
import { type CivilDate, civilDate } from '#policy/engine/civil-date.ts';
import { verifyChain } from './chain.ts';
import { closedCases } from './closed-cases.ts';
import { ledgerStorePort } from './dynamo-ledger-store.ts';
import type { HeadArchive } from './head-archive.ts';
import type { LedgerStore } from './ledger-store.ts';
import { reconcile } from './reconcile.ts';
import { headArchivePort } from './s3-head-archive.ts';

const wanted = needs({
  ledger: ledgerStorePort,
  cases: caseStorePort,
  heads: headArchivePort,
  realTime: realTimePort,
});
export const environment = wanted.environment;

export interface HeadPorts {
  readonly ledger: Pick<LedgerStore, 'books' | 'ofBook'>;
  readonly cases: CaseStore;
  readonly heads: HeadArchive;
  readonly realTime: RealTime;
}

/**
 * Verifies every book against itself and against the head stored last, and stores its head of this day
 * under lock. Returns how many things are wrong in all books, which should be none.
 */
export async function storeHeads(ports: HeadPorts, day: CivilDate): Promise<number> {
  let mismatches = 0;
  for (const book of await ports.ledger.books()) {
    const entries = await ports.ledger.ofBook(book.fund, book.year);
    const head = entries.at(-1);
    if (head === undefined) continue;
    const before = await ports.heads.latest(book);
    const faults = verifyChain(entries, before === undefined ? [] : [before]).length;
    const closed = await closedCases(ports.cases, entries);
    const differences = reconcile(entries, closed).length;
    mismatches += faults + differences;
    await ports.heads.keep(
      {
        ...book,
        schemaVersion: 1,
        day,
        seq: head.seq,
        hash: head.hash,
        totals: head.book,
        faults,
        differences,
      },
      retainUntil(defaultPack, day, ports.realTime.now()),
    );
  }
  return mismatches;
}

const dayBegun = z.object({ detail: z.object({ day: z.iso.date() }) });

/** Called by the event that a business day has begun; a second call of a day stores the same again. */
export const handler = async (event: unknown): Promise<void> => {
  const { detail } = dayBegun.parse(event);
  const count = await storeHeads(wanted.ports(), civilDate(detail.day));
  countMetric('LedgerMismatch', count);
  log('ledger heads stored', { count });
};
