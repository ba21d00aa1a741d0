import { defineRule } from '#policy/engine/define-rule.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';

/** A class hour shorter than forty-five minutes counts for nothing, or by its minutes (AMB-37). */
export const classHourLength = defineRule<SupervisionFacts>(
  {
    id: 'cc24/supervision/class-hour-length',
    stage: 'supervision',
    clauses: ['CC24-3B.d'],
    title: { zh: '学时长度', en: 'Length of a class hour' },
  },
  (facts, law, say) => {
    const subject = { kind: 'day', id: `${facts.classId}/${facts.date}` } as const;
    const least = law.count('cc24.class_hour_min_minutes');
    const converts = law.choice('short_hour') === 'CONVERT_MINUTES';
    const short = (facts.delivered ?? facts.timetable)
      .filter(({ minutes }) => minutes < least)
      .reduce((hours, { count }) => hours + count, 0);
    const answer = {
      observed: short,
      required: 0,
      zh: `${facts.date}有 ${short} 学时不足 ${least} 分钟，${converts ? '按分钟折算' : '不计'}。`,
      en: `${short} class hours of ${facts.date} are shorter than ${least} minutes and ${converts ? 'are converted' : 'do not count'}.`,
    };
    return [short === 0 ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
