import * as z from 'zod';
import type { FieldProblem } from '#functions/http/problem.ts';
import { Problem } from '#functions/http/problem.ts';
import { fundingRecord, paymentRecord } from '#functions/settlement/payment-record.ts';
import type { GivenAnswer } from '#functions/tasks/answer-task.ts';
import { parseYuan } from '#policy/engine/fen.ts';
import type { ShownTask } from './task-view.ts';

const typed = z.string().max(200).optional();

/** What the form of a task sends, as typed; what it means is found out by {@link answerOfForm}. */
export const answerForm = z.strictObject({
  outcome: z.string().max(40).optional(),
  reason: z.string().max(2_000).optional(),
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Digests of the parts of what was shown, to say which changed. */
  parts: z.record(z.string().max(20), z.string().max(64)).optional(),
  questions: z.record(z.string().max(60), z.enum(['yes', 'no'])).optional(),
  /** Why the drifted theory share of a class is accepted, by class. */
  explanations: z.record(z.string().max(60), z.string().max(2_000)).optional(),
  record: z
    .strictObject({
      requestNumber: typed,
      requestedOn: typed,
      replyNumber: typed,
      repliedOn: typed,
      voucherNumber: typed,
      bankDate: typed,
      fundCode: typed,
      amountYuan: typed,
      amountInCapitals: typed,
      accountHolder: typed,
    })
    .optional(),
});
export type AnswerForm = z.output<typeof answerForm>;

/** The fields of the form in its own words, for the summary of what is wrong. */
export const answerLabels: Readonly<Record<string, string>> = {
  outcome: '决定',
  reason: '理由',
  'record.requestNumber': '请示文号',
  'record.requestedOn': '请示日期',
  'record.replyNumber': '批复文号',
  'record.repliedOn': '批复日期',
  'record.voucherNumber': '凭证号',
  'record.bankDate': '银行日期',
  'record.fundCode': '资金来源',
  'record.amountYuan': '金额（元）',
  'record.amountFen': '金额（元）',
  'record.amountInCapitals': '金额大写',
  'record.accountHolder': '账户名称',
};

/**
 * The answer a form gives. Approving asks every question of the check list; a “no” needs its reason.
 *
 * @throws {Problem} `bad-request`, naming the fields of the form.
 */
export function answerOfForm(
  sent: AnswerForm,
  shown: ShownTask,
  kind: string,
): Omit<GivenAnswer, 'by'> {
  const fields: FieldProblem[] = [];
  const wrong = (field: string, zh: string, en: string) =>
    fields.push({ field, message: { zh, en } });
  const chosen = shown.answers.find((one) => one.outcome === sent.outcome);
  if (chosen === undefined) wrong('outcome', '请选择一项决定', 'Choose an answer');
  const reason = sent.reason?.trim() ?? '';
  const { questions = {} } = sent;
  const no = shown.questions.filter((one) => questions[one.id] === 'no');
  if (chosen?.reasonRequired && reason === '') {
    wrong('reason', '此决定须填写理由', 'This decision needs a reason');
  } else if (chosen?.outcome === 'approved' && no.length > 0 && reason === '') {
    wrong('reason', '核对事项中有“否”，同意须说明理由', 'A “no” needs a reason');
  }
  if (chosen?.outcome === 'approved') {
    for (const { id } of shown.questions) {
      if (questions[id] === undefined) {
        wrong(`questions.${id}`, '请核对后选择“是”或“否”', 'Answer yes or no');
      }
    }
  }
  const { explanations = {} } = sent;
  const explained =
    chosen?.outcome === 'approved'
      ? shown.explanations.map(({ classId }) => [classId, explanations[classId]?.trim() ?? ''])
      : [];
  for (const [classId, text = ''] of explained) {
    if (text.length < 2) {
      wrong(`explanations.${classId}`, '同意的，须说明为何接受', 'Approving needs a reason');
    }
  }
  const record = chosen === undefined ? undefined : recordOf(sent, kind, wrong);
  if (fields.length > 0) {
    throw new Problem(
      'bad-request',
      { zh: `有 ${fields.length} 处需要更正，决定未提交`, en: 'Nothing was decided' },
      { fields },
    );
  }
  return {
    outcome: chosen?.outcome ?? '',
    shownHash: sent.shownHash,
    ...(reason === '' ? {} : { reason }),
    ...withRecord({
      ...record,
      ...(Object.keys(questions).length === 0 || record !== undefined ? {} : { questions }),
      ...(explained.length === 0 ? {} : { theoryExplanations: Object.fromEntries(explained) }),
    }),
  };
}

function withRecord(record: Record<string, unknown>) {
  return Object.keys(record).length === 0 ? {} : { record };
}

function recordOf(
  sent: AnswerForm,
  kind: string,
  wrong: (field: string, zh: string, en: string) => void,
): Record<string, unknown> | undefined {
  const given = sent.record ?? {};
  const check = (name: keyof typeof given, schema: z.ZodType, zh: string) => {
    if (!schema.safeParse(given[name]).success) {
      wrong(`record.${name}`, given[name] ? zh : '请填写', 'Please fill in');
    }
  };
  if (kind === 'record-funding') {
    const { shape } = fundingRecord;
    check('requestNumber', shape.requestNumber, '不超过 60 字');
    check('requestedOn', shape.requestedOn, '应为日期，例如 2024-12-09');
    check('replyNumber', shape.replyNumber, '不超过 60 字');
    check('repliedOn', shape.repliedOn, '应为日期，例如 2024-12-09');
    const { requestNumber, requestedOn, replyNumber, repliedOn } = given;
    return { requestNumber, requestedOn, replyNumber, repliedOn };
  }
  if (kind === 'record-payment') {
    const { shape } = paymentRecord;
    check('voucherNumber', shape.voucherNumber, '不超过 60 字');
    check('bankDate', shape.bankDate, '应为日期，例如 2024-12-09');
    check('fundCode', shape.fundCode, '不超过 60 字');
    check('amountInCapitals', shape.amountInCapitals, '不超过 100 字');
    check('accountHolder', shape.accountHolder, '不超过 100 字');
    const { voucherNumber, bankDate, fundCode, amountInCapitals, accountHolder } = given;
    const amountFen = fenOf(given.amountYuan);
    if (amountFen === undefined) {
      wrong('record.amountYuan', '应为金额，例如 65316.00', 'Expected an amount like 65316.00');
    }
    return { voucherNumber, bankDate, fundCode, amountFen, amountInCapitals, accountHolder };
  }
  return undefined;
}

/** An amount in yuan as typed, with or without separators; `undefined` where it is none. */
export function fenOf(text: string | undefined): number | undefined {
  try {
    return parseYuan((text ?? '').trim().replaceAll(/[,，¥\s]/gu, ''));
  } catch {
    return undefined;
  }
}
