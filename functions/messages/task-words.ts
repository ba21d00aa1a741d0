import type { TaskKind } from '#functions/tasks/task-kind.ts';

/** How mails speak of one kind of task. */
export interface TaskWords {
  readonly tag: '待审核' | '待办理';
  /** What lies before the officer, `立项申请`. */
  readonly matter: string;
  /** What the officer does with it, `审核`. */
  readonly deed: string;
  /** Both in English, to be followed by the subject: `review the application of`. */
  readonly english: string;
}

/** The words of all kinds of tasks. */
export const taskWords: Readonly<Record<TaskKind, TaskWords>> = {
  'review-application': {
    tag: '待审核',
    matter: '立项申请',
    deed: '审核',
    english: 'review the application of',
  },
  'fund-project': {
    tag: '待办理',
    matter: '立项预算',
    deed: '落实',
    english: 'provide the funds for',
  },
  'resolve-objection': {
    tag: '待办理',
    matter: '公示异议',
    deed: '处理',
    english: 'resolve the objection to',
  },
  'review-opening': {
    tag: '待审核',
    matter: '开班申请',
    deed: '审核',
    english: 'review the opening request of',
  },
  'fund-opening': {
    tag: '待办理',
    matter: '开班预算',
    deed: '落实',
    english: 'provide the funds for',
  },
  'review-results': {
    tag: '待审核',
    matter: '考核结果',
    deed: '审核',
    english: 'review the results of',
  },
  'trigger-settlement': {
    tag: '待办理',
    matter: '资金申请',
    deed: '启动结算',
    english: 'trigger the settlement of',
  },
  'review-statement': {
    tag: '待审核',
    matter: '结算单',
    deed: '审核',
    english: 'review the statement of',
  },
  'record-funding': {
    tag: '待办理',
    matter: '资金请示与批复',
    deed: '登记',
    english: 'record the funding request and its reply for',
  },
  'release-payment': {
    tag: '待办理',
    matter: '资金拨付',
    deed: '批准',
    english: 'release the payment of',
  },
  'record-payment': {
    tag: '待办理',
    matter: '拨付结果',
    deed: '登记',
    english: 'record the payment of',
  },
  'grant-waiver': {
    tag: '待办理',
    matter: '例外批准申请',
    deed: '决定',
    english: 'decide on the waiver asked for',
  },
};
