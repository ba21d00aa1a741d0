import { askOnceMore } from '#functions/cases/asks.ts';
import type { Claim } from '#functions/cases/claim.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import type { Posting } from '#functions/ledger/entry.ts';
import { postAll } from '#functions/ledger/ledger-desk.ts';
import { refusalSentence } from '#functions/ledger/refusal.ts';
import { maskAccountNumber } from '#functions/people/mask.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import type { TaskDecision } from '#functions/tasks/task.ts';
import { fen } from '#policy/engine/fen.ts';
import { claimOf } from './claim-of.ts';
import { paymentRecord } from './payment-record.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/**
 * Books what finance recorded. Paid: payment and release of the rest in one transaction, and the case
 * is closed. Failed: the transfer and its return are booked, and the line is open for a new attempt.
 */
export async function recordPayment(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'paid' | 'failed'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'paid') return { outcome: 'paid' };
  if (claim.status !== 'released') throw new Error(`${claim.id} is ${claim.status}`);
  if (project.status !== 'running') throw new Error(`${project.id} is ${project.status}`);
  const now = await ports.clock.now();
  const answer = await answerOf(ports, claim.id, 'record-payment');
  const transfer = await transferOf(ports, project, claim, answer);
  const rest = fen(project.reservedFen - claim.statement.totalFen);
  const failed = answer.outcome === 'failed';
  const { account: _account, voucherNumber: _voucher, amount: _amount, ...base } = transfer;
  const postings: Posting[] = failed
    ? [
        transfer,
        {
          ...base,
          kind: 'payment-failed',
          reason: answer.reason ?? '',
          bankDate: transfer.bankDate,
        },
      ]
    : [transfer];
  if (!failed && rest > 0) {
    const { claimId: _claim, bankDate: _bank, ...ofCase } = base;
    postings.push({ ...ofCase, kind: 'release', amount: rest });
  }
  const posted = await postAll(ports.ledger, project.id, postings);
  if (posted.outcome === 'refused') throw new Error(refusalSentence(posted.refusal).en);
  const tell = (name: 'case-closed' | 'payment-failed') =>
    ports.outbox.add({
      schemaVersion: 1,
      id: `${name}-${visit.attempt}-${answer.at}`,
      name,
      subject: claim.id,
      at: now,
    });
  await ports.commit(
    failed
      ? [
          ports.stages.fence(visit),
          ...posted.writes,
          ports.cases.putClaim({ ...claim, asks: askOnceMore(claim.asks, 'record-payment') }),
          tell('payment-failed'),
        ]
      : [
          ports.stages.end(visit),
          ...posted.writes,
          ports.cases.putClaim({ ...claim, status: 'paid' }),
          ports.cases.putProject({
            ...project,
            status: 'closed',
            result: 'paid',
            settledFen: claim.statement.totalFen,
            releasedFen: rest,
          }),
          tell('case-closed'),
        ],
  );
  return { outcome: failed ? 'failed' : 'paid' };
}

async function transferOf(
  ports: Pick<SettlementPorts, 'masterdata'>,
  project: ApprovedProject,
  claim: Extract<Claim, { status: 'released' }>,
  answer: TaskDecision,
): Promise<Extract<Posting, { kind: 'payment' }>> {
  const record = paymentRecord.parse(answer.record);
  const payee = await ports.masterdata.institution(project.institutionId);
  if (payee === undefined) throw new Error(`No institution ${project.institutionId}`);
  return {
    kind: 'payment',
    fund: project.approval.fund.code,
    year: project.approval.fund.year,
    caseId: project.id,
    claimId: claim.id,
    amount: fen(record.amountFen),
    account: {
      holder: payee.account.holder,
      bank: payee.account.bank,
      maskedNumber: maskAccountNumber(payee.account.number),
    },
    voucherNumber: record.voucherNumber,
    bankDate: record.bankDate,
    instant: answer.at,
    actor: answer.by,
    document: { reference: record.voucherNumber },
  };
}

/** The last task of the settlement machine. */
export const handler = machineTask((visit: Visit) =>
  untilSettled(() => recordPayment(wanted.ports(), visit)),
);
