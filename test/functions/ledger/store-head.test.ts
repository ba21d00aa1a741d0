import { describe, expect, it } from 'vitest';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { dynamoLedgerStore } from '#functions/ledger/dynamo-ledger-store.ts';
import type { StoredHead } from '#functions/ledger/head-archive.ts';
import { post } from '#functions/ledger/post.ts';
import { storeHeads } from '#functions/ledger/store-head.ts';
import { commit } from '#functions/storage/transaction.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { memoryTable } from './memory-table.ts';
import { asks } from './sample-postings.ts';

describe('the daily head of a book', () => {
  const { fund } = asks.appropriation(1);
  const now = new Date('2026-01-02T00:00:00Z');
  const cases = { project: async () => undefined } as unknown as CaseStore;

  async function world() {
    const table = memoryTable();
    const ledger = dynamoLedgerStore(table.client, 'ledger');
    for (const [reference, amount] of [
      ['A', 100],
      ['B', 200],
    ] as const) {
      const head = await ledger.head(fund, 2024);
      const posted = post({ head, ofCase: [] }, asks.appropriation(amount, reference));
      if (posted.outcome === 'refused') throw new Error(posted.refusal.code);
      await commit(table.client, ledger.writesFor(posted.entry));
    }
    const kept: { head: StoredHead; until: Date }[] = [];
    const heads = {
      latest: async () => kept.at(-1)?.head,
      keep: async (head: StoredHead, until: Date) => {
        kept.push({ head, until });
      },
    };
    const realTime = { now: () => now, pause: async () => {} };
    return { table, kept, ports: { ledger, cases, heads, realTime } };
  }

  it('is stored for every book, locked for the years of the pack, and agrees', async () => {
    const { ports, kept } = await world();
    expect(await ports.ledger.books()).toEqual([{ fund, year: 2024 }]);

    expect(await storeHeads(ports, civilDate('2024-06-03'))).toBe(0);

    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      head: { fund, year: 2024, day: '2024-06-03', seq: 2, faults: 0, differences: 0 },
      until: new Date('2036-01-02T00:00:00Z'),
    });
  });

  it('shows on the next day that the tail was cut off, which the book itself cannot show', async () => {
    const { table, ports } = await world();
    await storeHeads(ports, civilDate('2024-06-03'));
    const last = [...table.items.keys()].filter((key) => key.includes('|ENTRY#')).at(-1) ?? '';
    table.items.delete(last);

    expect(await storeHeads(ports, civilDate('2024-06-04'))).toBe(1);
  });
});
