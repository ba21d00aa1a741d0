import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Fewer hours delivered than the least length of a course are pointed out; the limit itself binds the plan (CC24-3B.b, AMB-36). */
export const deliveredMinHours = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/delivered-min-hours',
    stage: 'settlement',
    clauses: ['CC24-3B.b'],
    title: { zh: '实际课时与最低学时', en: 'hours delivered against the least length' },
  },
  ({ classes }, _law, say) =>
    classes.map(({ facts: each, hours, law }) => {
      const subject = { kind: 'class', id: each.id } as const;
      const least = law.count('cc24.min_hours');
      const answer = {
        observed: hours.total,
        required: `≥ ${least}`,
        zh: `班级 ${each.id} 计入 ${hours.total} 课时（最低 ${least}）。`,
        en: `Class ${each.id} has ${hours.total} hours that count (least ${least}).`,
      };
      return hours.total >= least ? say.pass(subject, answer) : say.warn(subject, answer);
    }),
);
