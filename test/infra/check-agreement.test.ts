import { describe, expect, it } from 'vitest';
import {
  disagreements,
  type ShownBook,
  type StatementAmounts,
} from '#infra/local/demo/check-agreement.ts';
import type { Lived } from '#infra/local/demo/live-scenario.ts';

const lived: Lived = {
  projectId: 'P2024-0001',
  status: 'closed',
  plannedFen: 400_000,
  reservedFen: 400_000,
  settledFen: 368_000,
  releasedFen: 32_000,
};
const statement: StatementAmounts = {
  totalFen: 368_000,
  trainees: [{ fen: 320_000 }, { fen: 48_000 }],
};
const totals = {
  reserved: 400_000,
  settled: 368_000,
  released: 32_000,
  paid: 368_000,
  recovered: 0,
};
const book: ShownBook = {
  entries: [
    { kind: 'appropriation' },
    { kind: 'payment', caseId: 'P2024-0001', case: totals },
    { kind: 'reservation', caseId: 'P2024-0002', case: { ...totals, reserved: 1 } },
  ],
  faults: [],
  differences: [],
};
const { projectId: _, ...expected } = lived;

describe('the demo agrees', () => {
  it('where book, statement and expectation say the same', () => {
    expect(disagreements(lived, statement, book, expected as never)).toEqual([]);
    expect(disagreements(lived, statement, book, undefined)).toEqual([]);
  });

  it.each([
    [
      'a fen less paid',
      {
        book: {
          ...book,
          entries: [{ kind: 'payment', caseId: 'P2024-0001', case: { ...totals, paid: 367_999 } }],
        },
      },
    ],
    ['nothing in the book', { book: { ...book, entries: [] } }],
    ['a broken chain', { book: { ...book, faults: [{ seq: 2, code: 'hash' }] } }],
    ['a book that does not reconcile', { book: { ...book, differences: [{ code: 'account' }] } }],
    ['another sum of the trainees', { statement: { ...statement, trainees: [{ fen: 1 }] } }],
    ['another total', { statement: { totalFen: 0, trainees: [] } }],
    ['another release', { lived: { ...lived, releasedFen: 0 } }],
    ['another expectation', { expected: { ...expected, plannedFen: 1 } }],
    ['another end', { expected: { ...expected, status: 'refused' } }],
  ])('but not with %s', (_name, changed) => {
    const all = { lived, statement, book, expected, ...changed };

    expect(disagreements(all.lived, all.statement, all.book, all.expected as never)).not.toEqual(
      [],
    );
  });
});
