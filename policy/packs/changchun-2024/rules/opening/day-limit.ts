import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** The timetable has at most eight class hours a day, online ones included (AMB-34). */
export const dayLimit = defineRule<Pick<OpeningFacts, 'classId' | 'timetable'>>(
  {
    id: 'cc24/opening/day-limit',
    stage: 'opening',
    clauses: ['CC24-3B.e'],
    title: { zh: '每日学时上限', en: 'Hours a day' },
  },
  (facts, law, say) => {
    const most = law.count('cc24.max_hours_per_day');
    const byDay = new Map<string, number>();
    for (const { date, lessons } of facts.timetable) {
      const hours = lessons.reduce((sum, { count }) => sum + count, 0);
      byDay.set(date, (byDay.get(date) ?? 0) + hours);
    }
    if (byDay.size === 0) {
      const subject = { kind: 'class', id: facts.classId } as const;
      return [say.missing(subject, 'timetable', '课表', 'timetable')];
    }
    return [...byDay].map(([date, hours]) => {
      const subject = { kind: 'day', id: `${facts.classId}/${date}` } as const;
      const answer = {
        observed: hours,
        required: `≤ ${most}`,
        zh: `${date}排课 ${hours} 学时，每日不超过 ${most} 学时。`,
        en: `${hours} class hours on ${date}; at most ${most} a day.`,
      };
      return hours <= most ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
