import { defineRule } from '#policy/engine/define-rule.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';

/** Hours above eight a day do not count, or void the day (AMB-37). */
export const dayLimit = defineRule<SupervisionFacts>(
  {
    id: 'cc24/supervision/day-limit',
    stage: 'supervision',
    clauses: ['CC24-3B.e'],
    title: { zh: '每日学时上限', en: 'Hours a day' },
  },
  (facts, law, say) => {
    const subject = { kind: 'day', id: `${facts.classId}/${facts.date}` } as const;
    const most = law.count('cc24.max_hours_per_day');
    const voids = law.choice('day_limit') === 'WHOLE_DAY_VOID';
    const hours = (facts.delivered ?? facts.timetable).reduce((sum, { count }) => sum + count, 0);
    const answer = {
      observed: hours,
      required: `≤ ${most}`,
      zh: `${facts.date}授课 ${hours} 学时，每日不超过 ${most} 学时，${voids ? '超出则全日不计' : '超出部分不计'}。`,
      en: `${hours} class hours on ${facts.date}; at most ${most} a day, ${voids ? 'or the day is void' : 'the excess does not count'}.`,
    };
    return [hours <= most ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
