import type { ClauseAccount } from '#policy/engine/clause.ts';
import { accountsOf, planned } from '#policy/engine/define-clause.ts';
import { reviewerQuestions } from '../reviewer-questions.ts';

export const { asked, computed, held, rules } = accountsOf(
  'qj19',
  'policy/packs/qijiang-2019',
  reviewerQuestions,
);

/** A page on which somebody fills in, or is told, what the notice asks of each case. */
export function filledIn(what: string): ClauseAccount {
  return planned(
    `page: ${what}`,
    '系统尚不办理綦江个案，目前只有可选值和核算',
    'the machines run no cases of Qijiang yet; there are its words and its amounts',
  );
}
