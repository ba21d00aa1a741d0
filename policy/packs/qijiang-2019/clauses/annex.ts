import type { ClauseEntry } from '#policy/engine/clause.ts';
import { clause } from '#policy/engine/define-clause.ts';
import { guidancePlan } from '../plan/guidance-plan.ts';
import { computed, held } from './accounts.ts';

/** The annex: a row for each unit, and the totals. */
export const annexClauses: readonly ClauseEntry[] = [
  ...guidancePlan.map(({ row, clause: id, unit, personTimes }) =>
    clause(
      id,
      `附件 ${row}`,
      'reporting',
      'hard',
      `${unit}三年任务：${personTimes.join('、')}人次`,
      `Person-times of unit ${row} in three years: ${personTimes.join(', ')}`,
      held('plan/guidance-plan.ts'),
      computed('plan/plan-report.ts'),
    ),
  ),
  clause(
    'QJ19-A.sum',
    '附件 合计',
    'reporting',
    'hard',
    '十八个单位合计与正文一致',
    'The eighteen units add up to the text',
    computed('plan/guidance-plan.ts'),
  ),
];
