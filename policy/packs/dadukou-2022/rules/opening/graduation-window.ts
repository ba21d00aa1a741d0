import { Temporal } from 'temporal-polyfill';
import { type CivilDate, sameDayIn, yearOf } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CourseOpeningFacts } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { windowDay } from '../../window-day.ts';

interface Window {
  readonly from: string;
  readonly to: string;
}

/** Of a graduate: the calendar year of graduation, from and to the days the parameters name. */
function graduateWindow(graduatedOn: CivilDate, law: Law): Window {
  const year = yearOf(graduatedOn);
  const day = (id: string): string => sameDayIn(year, law.date(id));
  return { from: day('ddk22.graduate_window_from'), to: day('ddk22.graduate_window_to') };
}

/** Of a school leaver: up to the same day a year after graduation, that day included (AMB-66). */
function leaverWindow(graduatedOn: CivilDate, law: Law): Window {
  const years = law.count('ddk22.leaver_window');
  return {
    from: graduatedOn,
    to: Temporal.PlainDate.from(graduatedOn).add({ years }).toString(),
  };
}

/** Graduates count in the year of graduation, school leavers within a year of leaving; tested on the day that the reading names (DDK22-2.1.b, 2.1.c, AMB-66). */
export const graduationWindow = defineRule<CourseOpeningFacts>(
  {
    id: 'ddk22/opening/graduation-window',
    stage: 'opening',
    clauses: ['DDK22-2.1.b', 'DDK22-2.1.c'],
    choices: ['window.test_date'],
    title: { zh: '毕业年度和毕业一年内', en: 'Graduation year, and one year after leaving' },
  },
  (facts, law, say) => {
    const { classId, roster } = facts;
    const concerned = roster.filter(
      ({ group }) => group === 'graduate' || group === 'school-leaver',
    );
    if (concerned.length === 0) {
      const subject = { kind: 'class', id: classId } as const;
      return [
        say.notApplicable(subject, '没有毕业生和两后生。', 'No graduates or school leavers.'),
      ];
    }
    return concerned.map((entry) => {
      const { traineeId, group, graduatedOn } = entry;
      const subject = { kind: 'trainee', id: traineeId } as const;
      const { day, label } = windowDay(facts, entry, law);
      if (day === undefined) {
        const path = `roster.${traineeId}.enrolledOn`;
        return say.missing(subject, path, '报名日期', 'the day of enrolment');
      }
      if (graduatedOn === undefined) {
        return say.missing(
          subject,
          `roster.${traineeId}.graduatedOn`,
          '毕业日期',
          'the day of graduation',
        );
      }
      const { from, to } =
        group === 'graduate' ? graduateWindow(graduatedOn, law) : leaverWindow(graduatedOn, law);
      const answer = {
        observed: day,
        required: `${from}–${to}`,
        zh: `${graduatedOn} 毕业，适用期 ${from} 至 ${to}，${label.zh} ${day}。`,
        en: `Graduated on ${graduatedOn}; counts from ${from} to ${to}; ${label.en} ${day}.`,
      };
      return from <= day && day <= to ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
