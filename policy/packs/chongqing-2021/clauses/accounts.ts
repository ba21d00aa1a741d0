import { accountsOf } from '#policy/engine/define-clause.ts';
import { reviewerQuestions } from '../reviewer-questions.ts';

export const { asked, computed, held, rules } = accountsOf(
  'cq21',
  'policy/packs/chongqing-2021',
  reviewerQuestions,
);
