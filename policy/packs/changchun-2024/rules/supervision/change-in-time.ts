import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';

/** A change is reported in time, for the day it takes from and the day it moves to; no clause names a limit. */
export const changeInTime = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-in-time',
    stage: 'supervision',
    clauses: ['CC24-3A.3.g'],
    title: { zh: '课表调整按时报告', en: 'Change reported in time' },
  },
  (facts, law, say) => {
    const { asOf, reportedAt, classId, change, before } = facts;
    const until = law.choice('timetable.change_until');
    const first = before.map(({ startsAt }) => startsAt).toSorted()[0];
    const dates = change.kind === 'moved' ? [change.date, change.to] : [change.date];
    return dates.map((date) => {
      const subject = { kind: 'day', id: `${classId}/${date}` } as const;
      if (until === 'BEFORE_FIRST_LESSON' && date === asOf && first === undefined) {
        return say.missing(subject, 'before.startsAt', '上课时间', 'when the lessons begin');
      }
      const today =
        until === 'END_OF_DAY' || (until !== 'DAY_BEFORE' && reportedAt < (first ?? ''));
      const answer = {
        observed: asOf,
        required: `≤ ${date}`,
        zh: `${date}的课次于${asOf} ${reportedAt} 报告调整；${limits[until as keyof typeof limits].zh}。`,
        en: `The change of ${date} is reported on ${asOf} at ${reportedAt}; ${limits[until as keyof typeof limits].en}.`,
      };
      return asOf < date || (asOf === date && today)
        ? say.pass(subject, answer)
        : say.block(subject, answer);
    });
  },
);

const limits = {
  END_OF_DAY: { zh: '最迟当日报告', en: 'the day itself is the last' },
  BEFORE_FIRST_LESSON: { zh: '须在当日首节课前报告', en: 'it is due before the first lesson' },
  DAY_BEFORE: { zh: '最迟前一日报告', en: 'the day before is the last' },
} as const;
