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
  return { id, stage, role, asks: { zh, en }, clauses };
}

/** Who decides in a Qijiang case, stage by stage and in order. */
export const deciders: readonly Decider[] = [
  decider(
    'approval',
    'review-application',
    'reviewer',
    '是否同意立项？',
    'May the project be approved?',
    'QJ19-4.2.h',
  ),
  decider(
    'opening',
    'review-opening',
    'reviewer',
    '是否同意开班？',
    'May the class open?',
    'QJ19-4.1.a',
  ),
  decider(
    'opening',
    'grant-advance',
    'finance',
    '是否先拨付？',
    'Shall an advance be paid?',
    'QJ19-4.2.g',
  ),
  decider(
    'assessment',
    'review-results',
    'reviewer',
    '是否确认取得证书情况？',
    'Are the certificates confirmed?',
    'QJ19-4.2.a',
  ),
  decider(
    'settlement',
    'review-statement',
    'reviewer',
    '是否同意结算单？',
    'Is the statement agreed?',
    'QJ19-4.2.a',
  ),
  decider(
    'settlement',
    'release-payment',
    'finance',
    '是否批准拨付？',
    'May the payment leave?',
    'QJ19-4.3.b',
    'QJ19-5.1.f',
  ),
];
