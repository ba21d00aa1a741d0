import { describe, expect, it } from 'vitest';
import {
  bookLines,
  differenceText,
  faultText,
  financeTasks,
  fundLines,
  paymentLines,
} from '#functions/portal/office/finance-view.ts';
import { fen } from '#policy/engine/fen.ts';
import { sampleTask } from '../../cases/sample-case.ts';
import { asks, bookOf } from '../../ledger/sample-postings.ts';

describe('finance', () => {
  it('lists what waits in the order the money moves', () => {
    const tasks = [
      sampleTask('P2024-0001-S', 'record-payment'),
      sampleTask('P2024-0002-S', 'trigger-settlement'),
      sampleTask('P2024-0003', 'review-application'),
      sampleTask('P2024-0004-S', 'release-payment', {
        status: 'void',
        voidedAt: '2024-05-06T01:00:00.000Z',
      }),
    ];

    expect(financeTasks(tasks).map(({ kind }) => kind)).toEqual([
      'trigger-settlement',
      'record-payment',
    ]);
  });

  it('leaves out years without a book', () => {
    expect(fundLines([undefined])).toEqual([]);
  });

  it('says every difference and fault in words', () => {
    expect(
      differenceText({
        code: 'settled-not-paid',
        caseId: 'P2024-0001',
        settledFen: fen(6_531_600),
        paidFen: fen(0),
      }),
    ).toBe('项目 P2024-0001 已办结：结算 ¥65,316.00，实付 ¥0.00');
    expect(faultText({ seq: 3, code: 'hash' })).toBe('第 3 笔内容与校验值不符');
  });

  it('shows a transfer that came back as come back, and the one after it as made', () => {
    const book = bookOf(
      asks.appropriation(100_000_00),
      asks.reservation(86_400_00),
      asks.settlement(65_316_00),
      asks.payment(65_316_00),
      asks.failed(),
      asks.payment(65_316_00),
    );

    const [second, first] = paymentLines(book);
    const [line] = fundLines([book.at(-1)]);

    expect([first?.returned !== undefined, second?.returned]).toEqual([true, undefined]);
    expect(bookLines(book).map(({ what }) => what)).toEqual([
      '拨付',
      '拨付退回',
      '拨付',
      '结算',
      '立项预留',
      '下达资金指标',
    ]);
    expect(line).toMatchObject({ reserved: 21_084_00, payable: 0, paid: 65_316_00 });
  });
});
