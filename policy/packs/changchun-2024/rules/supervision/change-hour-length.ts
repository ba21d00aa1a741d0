import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';

/** A class hour cut short may be told, and counts for nothing or by its minutes (CC24-3B.d, AMB-37). */
export const changeHourLength = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-hour-length',
    stage: 'supervision',
    clauses: ['CC24-3B.d'],
    title: { zh: '调整后的学时长度', en: 'Length of a class hour, as changed' },
  },
  ({ classId, timetable }, law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    const least = law.count('cc24.class_hour_min_minutes');
    const converts = law.choice('short_hour') === 'CONVERT_MINUTES';
    const short = timetable
      .flatMap(({ lessons }) => lessons)
      .filter(({ minutes }) => minutes < least)
      .reduce((hours, { count }) => hours + count, 0);
    const answer = {
      observed: short,
      required: 0,
      zh: `调整后有 ${short} 学时不足 ${least} 分钟，${converts ? '按分钟折算' : '不计'}。`,
      en: `${short} class hours as changed are shorter than ${least} minutes and ${converts ? 'are converted' : 'do not count'}.`,
    };
    return [short === 0 ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
