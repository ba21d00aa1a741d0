import type { StageDemands } from '#policy/engine/pack.ts';
import { requiredItems } from './required-items.ts';
import { reviewerQuestions } from './reviewer-questions.ts';

/** What the stages ask for under the Chongqing notice. It prescribes no notice period and no advance. */
export const stageDemands: StageDemands = {
  requiredItems,
  reviewerQuestions,
  publicNotices: [],
  deciders: [
    {
      id: 'review-opening',
      stage: 'opening',
      role: 'reviewer',
      asks: { zh: '是否同意开班？', en: 'May the class open?' },
      clauses: ['CQ21-9.b'],
    },
    {
      id: 'review-statement',
      stage: 'settlement',
      role: 'reviewer',
      asks: { zh: '是否同意结算单？', en: 'Is the statement agreed?' },
      clauses: ['CQ21-7.b', 'CQ21-8.b'],
    },
    {
      id: 'release-payment',
      stage: 'settlement',
      role: 'finance',
      asks: { zh: '是否批准放款？', en: 'May the payment leave?' },
      clauses: ['CQ21-8.a', 'CQ21-8.b'],
    },
  ],
  separation: [
    {
      between: ['review-statement', 'release-payment'],
      clauses: ['CQ21-8.b'],
      reason: { zh: '审核人不得批准放款。', en: 'Whoever reviewed does not release.' },
    },
  ],
  moneySteps: [
    {
      id: 'settle',
      stage: 'settlement',
      act: 'settle',
      label: { zh: '核定补贴', en: 'the subsidy is settled' },
      parameters: ['cq21.hours_per_day', 'cq21.online_day_rate_max', 'cq21.online_share_max'],
      clauses: ['CQ21-2.h', 'CQ21-2.i'],
    },
    {
      id: 'pay',
      stage: 'settlement',
      act: 'pay',
      label: { zh: '从专账拨付', en: 'paid from the special account' },
      parameters: [],
      clauses: ['CQ21-8.a'],
    },
  ],
};
