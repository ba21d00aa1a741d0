import type { ClauseId } from '#policy/engine/clause.ts';
import type { ReviewerQuestion } from '#policy/engine/stage-demands.ts';

function question(
  id: string,
  stage: ReviewerQuestion['stage'],
  subject: ReviewerQuestion['subject'],
  clauses: readonly ClauseId[],
  zh: string,
  en: string,
): ReviewerQuestion {
  return { id, stage, subject, clauses, question: { zh, en } };
}

/** What no rule can see and an officer is asked under the Chongqing notice. */
export const reviewerQuestions: readonly ReviewerQuestion[] = [
  question(
    'centre-meets-standard',
    'approval',
    'institution',
    ['CQ21-4.b'],
    '职工培训中心是否参照民办培训机构设置标准达到认定条件？',
    'Does the centre meet the conditions of recognition?',
  ),
  question(
    'base-title',
    'settlement',
    'institution',
    ['CQ21-6.b'],
    '未达标的基地是否取消资格、暂缓拨付？',
    'Is a base below its volume to lose its title and its money to be held?',
  ),
  question(
    'agency-evaluation',
    'supervision',
    'agency',
    ['CQ21-7.d'],
    '对第三方机构的定期评估结果如何？',
    'How does the third party fare in its regular evaluation?',
  ),
  question(
    'institution-evaluation',
    'supervision',
    'institution',
    ['CQ21-8.i'],
    '机构综合评估结果如何，培训计划应增应减？',
    'How does the institution fare, and does its plan grow or shrink?',
  ),
];
