import { describe, expect, it } from 'vitest';
import { dynamoLedgerStore } from '#functions/ledger/dynamo-ledger-store.ts';
import type { LedgerEntry, Posting } from '#functions/ledger/entry.ts';
import { post } from '#functions/ledger/post.ts';
import { commit, WriteConflict } from '#functions/storage/transaction.ts';
import { memoryTable } from './memory-table.ts';
import { asks } from './sample-postings.ts';

const fund = '职业技能提升行动专账';

function setUp() {
  const table = memoryTable();
  const store = dynamoLedgerStore(table.client, 'ledger');
  const decide = async (posting: Posting): Promise<LedgerEntry> => {
    const head = await store.head(fund, 2024);
    const ofCase = posting.kind === 'appropriation' ? [] : await store.ofCase(posting.caseId);
    const result = post({ head, ofCase }, posting);
    if (result.outcome === 'refused') throw new Error(result.refusal.code);
    return result.entry;
  };
  const write = async (entry: LedgerEntry) => commit(table.client, store.writesFor(entry));
  const enter = async (...postings: Posting[]) => {
    for (const posting of postings) await write(await decide(posting));
  };
  return { ...table, store, decide, write, enter };
}

describe('dynamoLedgerStore', () => {
  it('reads back book, head and case as they were posted', async () => {
    const { store, enter, items } = setUp();
    await enter(asks.appropriation(10), asks.reservation(6), asks.reservation(4, 'case-2'));
    await enter(asks.settlement(5), asks.payment(5), asks.failed(), asks.payment(5));
    const book = await store.ofBook(fund, 2024);
    expect(book.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await store.head(fund, 2024)).toEqual(book.at(-1));
    expect((await store.ofCase('case-1')).map((entry) => entry.seq)).toEqual([2, 4, 5, 6, 7]);
    expect(await store.head(fund, 2025)).toBeUndefined();
    expect(items.get(`BOOK#${fund}#2024|ENTRY#000000000001`)).toBeDefined();
    expect(items.has('PAYMENT#claim-1#1|MARKER')).toBe(true);
    expect(items.has('PAYMENT#claim-1#2|MARKER')).toBe(true);
  });

  it('puts only, and only what does not exist', async () => {
    const { store, decide, enter } = setUp();
    await enter(asks.appropriation(10), asks.reservation(6), asks.settlement(5));
    for (const write of store.writesFor(await decide(asks.payment(5)))) {
      expect(Object.keys(write)).toEqual(['Put']);
      expect(write.Put?.ConditionExpression).toBe('attribute_not_exists(pk)');
    }
  });

  it('lets one of two writers who saw the same head win', async () => {
    const { decide, enter, write, store } = setUp();
    await enter(asks.appropriation(10));
    const [one, other] = [
      await decide(asks.reservation(7)),
      await decide(asks.reservation(7, 'case-2')),
    ];
    await write(one);
    await expect(write(other)).rejects.toMatchObject({ failed: [0] });
    await expect(decide(asks.reservation(7, 'case-2'))).rejects.toThrow('unfunded');
    expect(await store.ofBook(fund, 2024)).toHaveLength(1 + 1);
  });

  it.each([
    ['release', asks.release(4)],
    ['payment', asks.payment(2)],
    ['settlement', asks.settlement(1, 'claim-2')],
  ])('takes no second %s decided on a lagging index', async (_, posting) => {
    const { decide, enter, write, items, frozenIndex } = setUp();
    await enter(asks.appropriation(10), asks.reservation(6), asks.settlement(2));
    frozenIndex.items = structuredClone([...items.values()]);
    await enter(posting);
    const second = await decide(posting);
    await expect(write(second)).rejects.toBeInstanceOf(WriteConflict);
  });

  it('takes an appropriation document once', async () => {
    const { decide, enter, write } = setUp();
    await enter(asks.appropriation(10, '2024-001'), asks.appropriation(5, '2024-002'));
    await expect(write(await decide(asks.appropriation(10, '2024-001')))).rejects.toMatchObject({
      failed: [1],
    });
  });

  it('refuses to read an item that was changed in shape', async () => {
    const { enter, items, store } = setUp();
    await enter(asks.appropriation(10));
    const [key, item] = [...items].find(([at]) => at.includes('ENTRY#')) ?? ['', {}];
    items.set(key, { ...item, extra: 1 });
    await expect(store.head(fund, 2024)).rejects.toThrow();
  });
});
