import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** Every class hour of the timetable lasts at least forty-five minutes. */
export const classHourLength = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/class-hour-length',
    stage: 'opening',
    clauses: ['CC24-3B.d'],
    title: { zh: '学时长度', en: 'Length of a class hour' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const least = law.count('cc24.class_hour_min_minutes');
    const minutes = facts.timetable.flatMap(({ lessons }) => lessons.map((each) => each.minutes));
    if (minutes.length === 0) return [say.missing(subject, 'timetable', '课表', 'timetable')];
    const shortest = minutes.reduce((a, b) => Math.min(a, b));
    const answer = {
      observed: shortest,
      required: `≥ ${least}`,
      zh: `课表中最短的学时为 ${shortest} 分钟，不得少于 ${least} 分钟。`,
      en: `The shortest class hour of the timetable has ${shortest} minutes; at least ${least}.`,
    };
    return [shortest >= least ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
