import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { hoursOfLessons, totalHours } from '../../plan-hours.ts';

/** The timetable holds the hours of the teaching plan; a difference is shown to the reviewer. */
export const timetableFollowsPlan = defineRule<
  Pick<OpeningFacts, 'classId' | 'plan' | 'timetable'>
>(
  {
    id: 'cc24/opening/timetable-follows-plan',
    stage: 'opening',
    clauses: ['CC24-3A.2.b', 'CC24-3B.a'],
    title: { zh: '课表与教学计划一致', en: 'Timetable follows the plan' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const scheduled = totalHours(hoursOfLessons(facts.timetable.flatMap(({ lessons }) => lessons)));
    const planned = totalHours(facts.plan);
    const answer = {
      observed: scheduled,
      required: planned,
      zh: `课表 ${scheduled} 学时，教学计划 ${planned} 学时。`,
      en: `${scheduled} hours in the timetable, ${planned} in the teaching plan.`,
    };
    return [scheduled === planned ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
