import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';
import { hoursOfLessons, totalHours } from '../../plan-hours.ts';

/** The limit binds the plan; fewer hours than it are pointed out when the timetable changes (AMB-36). */
export const changeMinimumHours = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-minimum-hours',
    stage: 'supervision',
    clauses: ['CC24-3B.b'],
    title: { zh: '调整后的最低学时', en: 'Least class hours, as changed' },
  },
  ({ classId, timetable }, law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    const hours = totalHours(hoursOfLessons(timetable.flatMap(({ lessons }) => lessons)));
    const least = law.count('cc24.min_hours');
    const answer = {
      observed: hours,
      required: `≥ ${least}`,
      zh: `调整后共 ${hours} 学时，原则上不少于 ${least} 学时。`,
      en: `${hours} class hours as changed; in principle at least ${least}.`,
    };
    return [hours >= least ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
