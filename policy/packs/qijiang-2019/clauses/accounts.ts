import { accountsOf } from '#policy/engine/define-clause.ts';
import { reviewerQuestions } from '../reviewer-questions.ts';

export const { asked, computed, held, rules } = accountsOf(
  'qj19',
  'policy/packs/qijiang-2019',
  reviewerQuestions,
);
