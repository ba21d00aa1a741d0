import { describe, expect, it } from 'vitest';
import type { Problem } from '#functions/http/problem.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { checkSettlementAnswer } from '#functions/settlement/check-answer.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen } from '#policy/engine/fen.ts';
import {
  releasedClaim,
  runningProject,
  sampleStatement,
  sampleTask,
} from '../cases/sample-case.ts';
import { asks, bookOf } from '../ledger/sample-postings.ts';

const project = runningProject(1);
const claim = releasedClaim(project);
const holder = '示例职业技术学院';
/** A book in which the transfers of two claims stand, the first of which came back. */
const book = bookOf(
  asks.appropriation(900),
  ...[asks.reservation(100), asks.settlement(80)],
  ...[asks.payment(80, 'claim-1', 'case-1', 'V-1'), asks.failed()],
  ...[asks.reservation(100, 'case-2'), asks.settlement(80, 'claim-2', 'case-2')],
  asks.payment(80, 'claim-2', 'case-2', 'V-2'),
);
const ports = {
  cases: { claim: async () => claim, project: async () => project },
  masterdata: {
    institution: async () => ({
      name: holder,
      account: { holder, bank: '示例银行', number: '6200000000000001' },
    }),
  },
  ledger: {
    ofBook: async (fund: string, year: number) =>
      fund === project.approval.fund.code && year === project.approval.fund.year ? book : [],
  },
} as unknown as SettlementPorts;

/** The fields that the record of a transfer is refused for. */
async function refusedFor(outcome: string, over: object) {
  const record = {
    voucherNumber: 'V-3',
    bankDate: '2024-07-10',
    fundCode: packOf(project.pack).fund.code,
    amountFen: sampleStatement.totalFen,
    amountInCapitals: amountInCapitals(fen(sampleStatement.totalFen)),
    accountHolder: holder,
    ...over,
  };
  const task = sampleTask(claim.id, 'record-payment', { stage: 'settlement' }) as never;
  const refused = await checkSettlementAnswer(ports, task, {
    outcome,
    record,
    by: 'finance-1',
  }).then(
    () => undefined,
    (problem: Problem) => problem,
  );
  return refused?.fields ?? [];
}

describe('the record of a transfer', () => {
  it('is taken with a voucher of its own', async () => {
    expect(await refusedFor('paid', {})).toEqual([]);
  });

  it.each([
    ['V-1', 'case-1', 'paid'],
    ['V-1', 'case-1', 'failed'],
    ['V-2', 'case-2', 'paid'],
  ])('is refused with %s, the voucher of a transfer in %s', async (voucherNumber, of, outcome) => {
    const [first, ...others] = await refusedFor(outcome, { voucherNumber });

    expect([first?.field, first?.value]).toEqual(['record.voucherNumber', voucherNumber]);
    expect(first?.message.zh).toContain(`已用于项目 ${of}`);
    expect(first?.message.en).toContain(of);
    expect(others).toEqual([]);
  });

  it('tells another amount and a used voucher together', async () => {
    const found = await refusedFor('paid', { voucherNumber: 'V-2', amountFen: 79_999 });

    expect(found.map(({ field }) => field)).toEqual(['record.amountFen', 'record.voucherNumber']);
  });
});
