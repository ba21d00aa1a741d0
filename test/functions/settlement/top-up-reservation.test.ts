import { describe, expect, it } from 'vitest';
import { instantOf } from '#functions/clock/business-clock.ts';
import type { CaseEntry } from '#functions/ledger/entry.ts';
import type { LedgerStore } from '#functions/ledger/ledger-store.ts';
import { checkSettlementAnswer } from '#functions/settlement/check-answer.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';
import { topUpReservation } from '#functions/settlement/top-up-reservation.ts';
import { fen } from '#policy/engine/fen.ts';
import { releasedClaim, runningProject, sampleTask } from '../cases/sample-case.ts';
import { asks, bookOf } from '../ledger/sample-postings.ts';

const project = runningProject(1, {
  approval: {
    ...runningProject(1).approval,
    fund: { code: '职业技能提升行动专账', year: 2024 },
  },
});
const now = instantOf(new Date('2024-07-01T02:00:00Z'));
const entered = { instant: now, actor: 'finance-1' };
const cases = { putProject: (one: unknown) => one as never };

/** A ledger in which 100 fen of the appropriated are reserved for the case. */
function ledgerWith(appropriated: number): LedgerStore {
  const book = bookOf(asks.appropriation(appropriated), asks.reservation(100));
  return {
    head: async () => book.at(-1),
    ofCase: async () => book.slice(1) as CaseEntry[],
    writesFor: (entry: unknown) => [entry],
  } as unknown as LedgerStore;
}

const statementOf = (total: number) => ({ totalFen: fen(total), key: 'k', sha256: '0'.repeat(64) });

describe('what a statement pays beyond its reservation', () => {
  const toppedUp = (appropriated: number, total: number) =>
    topUpReservation(
      { cases, ledger: ledgerWith(appropriated) },
      project,
      statementOf(total),
      entered,
    );

  it('is nothing where enough is reserved', async () => {
    expect(await toppedUp(500, 100)).toEqual({ outcome: 'posted', writes: [] });
  });

  it('is reserved with the statement as its document, and stands in the project', async () => {
    expect(await toppedUp(500, 160)).toEqual({
      outcome: 'posted',
      writes: [
        expect.objectContaining({
          kind: 'reservation-resize',
          direction: 'up',
          amount: 60,
          actor: 'finance-1',
          document: { reference: 'k', sha256: '0'.repeat(64) },
        }),
        { ...project, reservedFen: 160 },
      ],
    });
  });

  it('is refused to the fen where the book has not got it', async () => {
    expect(await toppedUp(159, 160)).toEqual({
      outcome: 'refused',
      refusal: { code: 'unfunded', availableFen: 59, neededFen: 60 },
    });
  });
});

describe('a reply that grants the money', () => {
  const record = {
    requestNumber: '请款〔2024〕1号',
    requestedOn: '2024-06-28',
    replyNumber: '拨款〔2024〕1号',
    repliedOn: '2024-06-29',
  };
  const claim = releasedClaim(project, { status: 'awaiting-funding' });
  const { totalFen } = (claim as { statement: { totalFen: number } }).statement;

  const answer = (outcome: string, appropriated: number) =>
    checkSettlementAnswer(
      {
        cases: { ...cases, claim: async () => claim, project: async () => project },
        clock: { now: async () => now },
        ledger: ledgerWith(appropriated),
      } as unknown as SettlementPorts,
      sampleTask(claim.id, 'record-funding', { stage: 'settlement' }) as never,
      { outcome, record, by: 'finance-1' },
    );

  it('is taken where the book has what exceeds the reservation', async () => {
    await expect(answer('approved', totalFen)).resolves.toBeUndefined();
  });

  it('is not taken before the appropriation was entered, in both languages', async () => {
    await expect(answer('approved', totalFen - 1)).rejects.toMatchObject({
      code: 'unfunded',
      sentence: {
        zh: expect.stringContaining('可用 798.99 元，需要 799.00 元。请先登记拨款'),
        en: expect.stringContaining('798.99 yuan available, 799.00 needed'),
      },
    });
  });

  it('may always be that nothing was granted', async () => {
    await expect(answer('refused', 100)).resolves.toBeUndefined();
  });
});
