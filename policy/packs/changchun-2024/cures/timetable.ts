import type { Cures } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import type { Lessons } from '#policy/engine/facts/shared-facts.ts';
import type { Lever } from '#policy/engine/lever.ts';
import { withPractice } from './plan-levers.ts';

/** The last hours of a day left out; lessons without hours go. */
function fewerHours(lessons: readonly Lessons[], less: number): readonly Lessons[] {
  let left = less;
  return lessons
    .toReversed()
    .map((each) => {
      const taken = Math.min(left, each.count);
      left -= taken;
      return { ...each, count: each.count - taken };
    })
    .filter(({ count }) => count > 0)
    .toReversed();
}

/** The first hours of theory, day by day, taught as practice; where online is theory, in the classroom. */
function asPractice(timetable: OpeningFacts['timetable'], hours: number): FactEdit[] {
  let left = hours;
  return timetable.map(({ lessons }, at) => ({
    path: ['timetable', at, 'lessons'],
    to: lessons.flatMap((each) => {
      const isPractice = each.kind === 'practice' && each.mode === 'offline';
      const turned = isPractice ? 0 : Math.min(left, each.count);
      left -= turned;
      return [
        { ...each, count: each.count - turned },
        { ...each, count: turned, kind: 'practice' as const, mode: 'offline' as const },
      ].filter(({ count }) => count > 0);
    }),
  }));
}

function hoursOf(timetable: OpeningFacts['timetable']): number {
  return timetable.flatMap(({ lessons }) => lessons).reduce((sum, { count }) => sum + count, 0);
}

function practise({ plan, timetable }: OpeningFacts): readonly Lever[] {
  const inPlan = (steps: number): FactEdit[] => [{ path: ['plan'], to: withPractice(plan, steps) }];
  const say = (zh: string, en: string) => (steps: number) => ({
    zh: `${zh} ${steps} 学时由理论改为实操`,
    en: `${steps} hours of practice instead of theory in ${en}`,
  });
  const ofPlan = plan.theory.offline + plan.theory.online + plan.practice.online;
  const ofTimetable = hoursOf(timetable);
  return [
    { most: ofPlan, edits: inPlan, say: say('教学计划', 'the plan') },
    {
      most: ofTimetable,
      edits: (steps) => asPractice(timetable, steps),
      say: say('课表', 'the timetable'),
    },
    {
      most: Math.max(ofPlan, ofTimetable),
      edits: (steps) => [...inPlan(steps), ...asPractice(timetable, steps)],
      say: say('教学计划和课表各', 'plan and timetable each'),
    },
  ];
}

/** What turns each block about the hours of the timetable. */
export const timetableCures: Cures<OpeningFacts> = {
  'cc24/opening/theory-share': practise,
  'cc24/opening/class-hour-length': ({ timetable }, _subject, law) => {
    const least = law.count('cc24.class_hour_min_minutes');
    const minutes = timetable.flatMap(({ lessons }) => lessons.map((each) => each.minutes));
    const shortest = minutes.reduce((a, b) => Math.min(a, b), least);
    return [
      {
        most: least,
        edits: (steps) =>
          timetable.flatMap(({ lessons }, day) =>
            lessons.map(({ minutes: taught }, at) => ({
              path: ['timetable', day, 'lessons', at, 'minutes'],
              to: Math.max(taught, shortest + steps),
            })),
          ),
        say: (steps) => ({
          zh: `每学时不少于 ${shortest + steps} 分钟（现为 ${shortest} 分钟）`,
          en: `class hours of at least ${shortest + steps} minutes (${shortest} now)`,
        }),
      },
    ];
  },
  'cc24/opening/day-limit': ({ timetable }, { id }) => {
    const date = id.split('/').at(-1);
    const rows = timetable.flatMap((day, at) => (day.date === date ? [at] : []));
    const lessons = rows.flatMap((at) => timetable[at]?.lessons ?? []);
    const [first = 0, ...others] = rows;
    const once: FactEdit[] = others.toReversed().map((at) => ({ path: ['timetable', at] }));
    return [
      {
        most: lessons.reduce((sum, { count }) => sum + count, 0) - 1,
        edits: (steps) => [
          { path: ['timetable', first, 'lessons'], to: fewerHours(lessons, steps) },
          ...once,
        ],
        say: (steps) => ({ zh: `当日少排 ${steps} 学时`, en: `${steps} hours fewer on the day` }),
      },
    ];
  },
};
