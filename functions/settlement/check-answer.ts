import type * as z from 'zod';
import type { ApprovedProject, Project } from '#functions/cases/project.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { type FieldProblem, Problem } from '#functions/http/problem.ts';
import { refuseBlocked } from '#functions/http/refuse-blocked.ts';
import { translateIssues } from '#functions/http/translate-issues.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { refusalSentence } from '#functions/ledger/refusal.ts';
import type { GivenAnswer } from '#functions/tasks/answer-task.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { claimOf } from './claim-of.ts';
import { compute } from './compute.ts';
import { fundingRecord, paymentRecord } from './payment-record.ts';
import { explanationsOf, reviewRecord } from './review-record.ts';
import type { SettlementPorts } from './settlement-ports.ts';
import { topUpReservation } from './top-up-reservation.ts';

/** Refuses answers to tasks of the settlement that the law, the statement or the books do not allow. */
export async function checkSettlementAnswer(
  ports: SettlementPorts,
  task: PendingTask,
  answer: GivenAnswer,
): Promise<void> {
  switch (task.kind) {
    case 'review-statement':
      if (answer.outcome === 'approved') await refuseHeld(ports, task, answer);
      return;
    case 'record-funding':
      parse(fundingRecord, answer.record);
      if (answer.outcome === 'approved') await refuseUnfunded(ports, task, answer);
      return;
    case 'release-payment':
      await refuseOtherPayer(ports, task, answer);
      return;
    case 'record-payment':
      await refuseOtherPayment(ports, task, parse(paymentRecord, answer.record));
      return;
    default:
      return;
  }
}

/** A statement that would still be held with the officer's verdict and explanations cannot be approved (CC24-0.a, AMB-35, AMB-80). */
async function refuseHeld(
  ports: SettlementPorts,
  task: PendingTask,
  answer: GivenAnswer,
): Promise<void> {
  const { claim, project } = await claimOf(ports.cases, task.subject);
  if (claim.status !== 'in-review') return;
  const record = parse(reviewRecord, answer.record);
  await refuseOtherClasses(ports, project, Object.keys(record.theoryExplanations));
  const on = claim.filedOn;
  const reason = answer.reason ?? '计划与实际相符';
  const { statement } = await compute(ports, project, {
    ...claim,
    status: 'noticed',
    verdict: { completed: true, officer: answer.by, reason, on },
    theoryExplanations: [...claim.theoryExplanations, ...explanationsOf(record, answer.by, on)],
  });
  if (statement.status !== 'held') return;
  refuseBlocked({ findings: statement.findings, verdict: 'undetermined' });
}

async function refuseOtherClasses(
  { cases }: Pick<SettlementPorts, 'cases'>,
  { id }: Project,
  explained: readonly string[],
): Promise<void> {
  const known = (await cases.classes(id)).map((one) => String(one.id));
  const fields = explained
    .filter((one) => !known.includes(one))
    .map((one) => ({
      field: `record.theoryExplanations.${one}`,
      value: one,
      message: { zh: '本项目没有该班级', en: 'The project has no such class' },
    }));
  if (fields.length > 0) throw refused(fields);
}

/** Money that was granted must stand in the book before the claim can go on; nothing is recorded until then. */
async function refuseUnfunded(
  ports: SettlementPorts,
  task: PendingTask,
  { by }: GivenAnswer,
): Promise<void> {
  const { claim, project } = await claimOf(ports.cases, task.subject);
  if (!('statement' in claim)) return;
  const entered = { instant: await ports.clock.now(), actor: by };
  const posted = await topUpReservation(ports, project, claim.statement, entered);
  if (posted.outcome === 'posted') return;
  const { zh, en } = refusalSentence(posted.refusal);
  throw new Problem('unfunded', {
    zh: `本结算单超出预留。${zh}请先登记拨款，再登记批复。`,
    en: `The statement exceeds what is reserved. ${en} Enter the appropriation before the reply.`,
  });
}

/** The money goes to the institution's own account, and through hands that reviewed nothing (CC24-5.2.d, 6.2.e). */
async function refuseOtherPayer(
  ports: SettlementPorts,
  task: PendingTask,
  answer: GivenAnswer,
): Promise<void> {
  const { claim, project } = await claimOf(ports.cases, task.subject);
  const payee = await ports.masterdata.institution(project.institutionId);
  if (!('statement' in claim) || payee === undefined) return;
  const on = civilDateOf(await ports.clock.now());
  const pack = packOf(project.pack);
  const decided = await ports.tasks.ofCase(claim.id);
  const findings = decide(
    pack.rules.payment,
    paymentFactsSchema.parse({
      claimId: claim.id,
      on,
      amount: claim.statement.totalFen,
      institutionName: payee.name,
      accountHolder: payee.account.holder,
      payer: answer.by,
      reviewers: decided.flatMap((one) =>
        one.status === 'decided' && one.kind.startsWith('review-') ? [one.decision.by] : [],
      ),
    }),
    lawOn(pack, on),
  );
  refuseBlocked({ findings, verdict: verdictOf(findings) });
}

async function refuseOtherPayment(
  ports: SettlementPorts,
  task: PendingTask,
  record: z.output<typeof paymentRecord>,
): Promise<void> {
  const { claim, project } = await claimOf(ports.cases, task.subject);
  const payee = await ports.masterdata.institution(project.institutionId);
  if (!('statement' in claim) || payee === undefined) return;
  const { totalFen } = claim.statement;
  const expected: readonly [keyof typeof record, string, boolean][] = [
    ['amountFen', formatYuan(totalFen), record.amountFen === totalFen],
    [
      'amountInCapitals',
      amountInCapitals(totalFen),
      record.amountInCapitals === amountInCapitals(totalFen),
    ],
    [
      'fundCode',
      packOf(project.pack).fund.code,
      record.fundCode === packOf(project.pack).fund.code,
    ],
    // CC24-5.2.d: the account is the institution's own.
    [
      'accountHolder',
      payee.name,
      record.accountHolder === payee.name && payee.account.holder === payee.name,
    ],
  ];
  const fields = expected.flatMap(([name, value, holds]): FieldProblem[] =>
    holds
      ? []
      : [
          {
            field: `record.${name}`,
            value: String(record[name]),
            message: { zh: `应为 ${value}`, en: `Expected ${value}` },
          },
        ],
  );
  const used = await voucherUsed(ports, project, record.voucherNumber);
  if (used !== undefined) fields.push(used);
  if (fields.length > 0) throw refused(fields);
}

/** A voucher stands for one transfer of a book; one that came back keeps its own. */
async function voucherUsed(
  { ledger }: Pick<SettlementPorts, 'ledger'>,
  { approval }: ApprovedProject,
  voucherNumber: string,
): Promise<FieldProblem | undefined> {
  const book = await ledger.ofBook(approval.fund.code, approval.fund.year);
  const before = book
    .filter((one) => one.kind === 'payment')
    .find((one) => one.voucherNumber === voucherNumber);
  if (before === undefined) return undefined;
  const { caseId, bankDate } = before;
  return {
    field: 'record.voucherNumber',
    value: voucherNumber,
    message: {
      zh: `此凭证号已用于项目 ${caseId} 在 ${bankDate} 的拨付，请填写本次拨付的凭证号`,
      en: `This voucher was used for the transfer of ${bankDate} in ${caseId}; give the voucher of this one`,
    },
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const fields = translateIssues(result.error.issues, schema, value);
  throw refused(fields.map((one) => ({ ...one, field: `record.${one.field}` })));
}

function refused(fields: readonly FieldProblem[]): Problem {
  return new Problem(
    'bad-request',
    {
      zh: `登记内容有 ${fields.length} 处不正确，未保存`,
      en: `${fields.length} field(s) of the record are not valid; nothing was stored`,
    },
    { fields },
  );
}
