import * as z from 'zod';
import type { Role } from '#functions/sessions/session.ts';

/** What an officer can be asked. */
export const taskKind = z.enum([
  'review-application',
  'fund-project',
  'resolve-objection',
  'review-opening',
  'fund-opening',
  'review-results',
  'trigger-settlement',
  'review-statement',
  'record-funding',
  'release-payment',
  'record-payment',
  'grant-waiver',
]);
export type TaskKind = z.infer<typeof taskKind>;

/** One way to answer a task: the outcome its machine goes on with, and whether a reason is owed. */
export interface Answer {
  readonly outcome: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly reasonRequired: boolean;
}

/** What a kind of task is: who answers it, how, and within how many working days an answer is expected. */
export interface TaskKindDefinition {
  readonly role: Extract<Role, 'reviewer' | 'finance'>;
  readonly title: { readonly zh: string; readonly en: string };
  readonly workingDays: number;
  readonly answers: readonly Answer[];
}

const approve = (zh: string, en: string): Answer => ({
  outcome: 'approved',
  label: { zh, en },
  reasonRequired: false,
});
const giveBack: Answer = {
  outcome: 'returned',
  label: { zh: '退回补正', en: 'Return for correction' },
  reasonRequired: true,
};
const refuse: Answer = {
  outcome: 'refused',
  label: { zh: '不予通过', en: 'Refuse' },
  reasonRequired: true,
};

/** All kinds of tasks. The days are an office's own service level; no clause sets them. */
export const taskKinds: Readonly<Record<TaskKind, TaskKindDefinition>> = {
  'review-application': {
    role: 'reviewer',
    title: { zh: '立项申请审核', en: 'Review the application' },
    workingDays: 10,
    answers: [approve('同意立项', 'Approve the project'), giveBack, refuse],
  },
  'fund-project': {
    role: 'finance',
    title: { zh: '补足立项预算', en: 'Provide funds for the project' },
    workingDays: 10,
    answers: [approve('预算已到位', 'Funds are there'), refuse],
  },
  'resolve-objection': {
    role: 'reviewer',
    title: { zh: '公示异议处理', en: 'Resolve the objection' },
    workingDays: 10,
    answers: [
      { outcome: 'dismissed', label: { zh: '异议不成立', en: 'Dismiss' }, reasonRequired: true },
      { outcome: 'upheld', label: { zh: '异议成立', en: 'Uphold' }, reasonRequired: true },
    ],
  },
  'review-opening': {
    role: 'reviewer',
    title: { zh: '开班申请审核', en: 'Review the opening request' },
    workingDays: 5,
    answers: [approve('同意开班', 'Approve the opening'), giveBack, refuse],
  },
  'fund-opening': {
    role: 'finance',
    title: { zh: '补足开班预算', en: 'Provide funds for the class' },
    workingDays: 5,
    answers: [approve('预算已到位', 'Funds are there'), refuse],
  },
  'review-results': {
    role: 'reviewer',
    title: { zh: '考核结果审核', en: 'Review the results' },
    workingDays: 10,
    answers: [approve('确认考核结果', 'Accept the results'), giveBack, refuse],
  },
  'trigger-settlement': {
    role: 'finance',
    title: { zh: '启动结算', en: 'Trigger the settlement' },
    workingDays: 3,
    answers: [approve('启动结算', 'Trigger')],
  },
  'review-statement': {
    role: 'reviewer',
    title: { zh: '结算单审核', en: 'Review the statement' },
    workingDays: 10,
    answers: [
      {
        outcome: 'approved',
        label: { zh: '培训任务已按计划完成，结算单无误', en: 'Completed as planned; approve' },
        reasonRequired: false,
      },
      {
        outcome: 'not-completed',
        label: { zh: '培训任务未按计划完成', en: 'Not completed as planned' },
        reasonRequired: true,
      },
      giveBack,
      refuse,
    ],
  },
  'record-funding': {
    role: 'finance',
    title: { zh: '记录资金请示与批复', en: 'Record the funding request and its reply' },
    workingDays: 5,
    answers: [approve('已批复', 'Funds granted'), refuse],
  },
  'release-payment': {
    role: 'finance',
    title: { zh: '拨付批准', en: 'Release the payment' },
    workingDays: 5,
    answers: [approve('同意拨付', 'Release')],
  },
  'record-payment': {
    role: 'finance',
    title: { zh: '登记拨付结果', en: 'Record the payment' },
    workingDays: 5,
    answers: [
      { outcome: 'paid', label: { zh: '已到账', en: 'Paid' }, reasonRequired: false },
      { outcome: 'failed', label: { zh: '拨付失败', en: 'Transfer failed' }, reasonRequired: true },
    ],
  },
  'grant-waiver': {
    role: 'reviewer',
    title: { zh: '例外批准', en: 'Grant a waiver' },
    workingDays: 5,
    answers: [
      { outcome: 'granted', label: { zh: '例外批准', en: 'Grant' }, reasonRequired: true },
      { outcome: 'refused', label: { zh: '不予批准', en: 'Refuse' }, reasonRequired: true },
    ],
  },
};
