import { accountsOf } from '#policy/engine/define-clause.ts';
import { reviewerQuestions } from '../reviewer-questions.ts';

export const { asked, computed, held, rules } = accountsOf(
  'ddk22',
  'policy/packs/dadukou-2022',
  reviewerQuestions,
);
