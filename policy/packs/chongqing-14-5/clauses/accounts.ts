import type { ClauseAccount } from '#policy/engine/clause.ts';
import { accountsOf, planned } from '#policy/engine/define-clause.ts';

export const { computed, held, rules } = accountsOf('cq145', 'policy/packs/chongqing-14-5');

/** A page on which somebody fills in what the plan only names. */
export function filledIn(what: string): ClauseAccount {
  return planned(
    `page: ${what}`,
    '系统尚不为规划办理项目和登记，目前只列出可选值',
    'no projects or registers of the plan are kept yet; its words are listed',
  );
}
