import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { Decider } from '#policy/engine/stage-demands.ts';

function decider(
  stage: Decider['stage'],
  id: string,
  role: Decider['role'],
  zh: string,
  en: string,
  ...clauses: readonly ClauseId[]
): Decider {
  const asks: Bilingual = { zh, en };
  return { id, stage, role, asks, clauses };
}

/** Who decides in a Changchun case, stage by stage and in order. */
export const deciders: readonly Decider[] = [
  decider(
    'approval',
    'review-application',
    'reviewer',
    '是否同意立项？',
    'May the project be approved?',
    'CC24-3A.1.d',
  ),
  decider(
    'approval',
    'fund-project',
    'finance',
    '预留资金是否到位？',
    'Is the money to be reserved there?',
    'CC24-3A.1.f',
  ),
  decider(
    'approval',
    'resolve-objection',
    'reviewer',
    '公示期间的异议是否成立？',
    'Is an objection to the notice upheld?',
    'CC24-3A.1.e',
  ),
  decider(
    'opening',
    'review-opening',
    'reviewer',
    '是否同意开班？',
    'May the class open?',
    'CC24-3A.2.d',
  ),
  decider(
    'opening',
    'fund-opening',
    'finance',
    '增加的预留资金是否到位？',
    'Is the money for the larger reservation there?',
    'CC24-3A.1.f',
  ),
  decider(
    'assessment',
    'review-results',
    'reviewer',
    '是否确认考核结果？',
    'Are the results confirmed?',
    'CC24-3A.4.a',
  ),
  decider(
    'settlement',
    'trigger-settlement',
    'finance',
    '是否启动结算？',
    'Shall the settlement start?',
    'CC24-5.2.a',
  ),
  decider(
    'settlement',
    'review-statement',
    'reviewer',
    '是否同意结算单？',
    'Is the statement agreed?',
    'CC24-5.2.a',
  ),
  decider(
    'settlement',
    'record-funding',
    'finance',
    '财政是否已拨入资金？',
    'Has the money been granted?',
    'CC24-5.2.c',
  ),
  decider(
    'settlement',
    'release-payment',
    'finance',
    '是否批准放款？',
    'May the payment leave?',
    'CC24-5.2.d',
    'CC24-6.2.e',
  ),
  decider(
    'settlement',
    'record-payment',
    'finance',
    '是否已拨付到账？',
    'Has the payment arrived?',
    'CC24-5.2.d',
    'CC24-5.2.e',
  ),
];
