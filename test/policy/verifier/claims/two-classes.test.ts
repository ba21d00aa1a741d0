import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import {
  type CourseExample,
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { disagreement } from '#test/policy/verifier/agreement.ts';
import { agreed } from './agreed.ts';

/** A class of offline days and one with a day online, a certified trainee in each; `openings` are the days on which they opened. */
function twoClasses(openings: readonly string[], rates?: CourseExample['rates']) {
  const example = { standard: 3000, certified: 1, ...(rates && { rates }) };
  const offline = courseFacts({ ...example, days: daysOf(10, 6) });
  const online = courseFacts({ ...example, days: [...daysOf(10, 6), [0, 6]] });
  const both = [offline, online].map(({ classes, trainees }, index) => ({
    classes: classes.map((of) => ({ ...of, id: `c${index}`, openingApprovedOn: openings[index] })),
    trainees: trainees.map((each) => ({
      ...each,
      id: `t${index}`,
      classId: `c${index}`,
      ...(each.certificate && { certificate: { ...each.certificate, number: `Z${index}` } }),
    })),
  }));
  return {
    ...offline,
    // Before either class opened.
    project: { ...offline.project, approvedOn: '2021-02-20' },
    classes: both.flatMap(({ classes }) => classes),
    trainees: both.flatMap(({ trainees }) => trainees),
  };
}

/** The same with everybody in a group of Qijiang. */
function grouped(facts: ReturnType<typeof twoClasses>) {
  return { ...facts, trainees: facts.trainees.map((each) => ({ ...each, group: 'veteran' })) };
}

type Row = [what: string, pack: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

/** The standard and the day rates in force from these days. */
function from(standard: string, rates: string, facts = twoClasses(['2021-04-10', '2021-04-20'])) {
  return {
    ...facts,
    standard: { ...facts.standard, from: standard },
    rates: { ...facts.rates, from: rates },
  };
}

const tooCheap = [120, 60] as const;
const rows: readonly Row[] = [
  [
    'each trainee is paid by the class he sits in',
    'chongqing-2021',
    twoClasses(['2021-04-20', '2021-04-20']),
    'payable: 3000 certified, 1560 certified',
  ],
  [
    'one class opened before the notice, and the other since',
    'chongqing-2021',
    twoClasses(['2021-02-28', '2021-04-20']),
    'payable: 0 class-barred, 1560 certified',
  ],
  [
    'the other way round',
    'chongqing-2021',
    twoClasses(['2021-04-20', '2021-02-28']),
    'payable: 3000 certified, 0 class-barred',
  ],
  [
    'one class paid by the day is enough for the rates to be looked at',
    'chongqing-2021',
    twoClasses(['2021-04-20', '2021-04-20'], tooCheap),
    'refused: 0 project-refused, 0 project-refused',
  ],
  [
    'and one that opened since the notice',
    'qijiang-2019',
    grouped(twoClasses(['2021-02-28', '2021-04-20'], tooCheap)),
    'refused: 0 project-refused, 0 project-refused',
  ],
  [
    'tables of the day on which the first that uses them opened',
    'chongqing-2021',
    from('2021-04-10', '2021-04-20'),
    'payable: 3000 certified, 1560 certified',
  ],
  [
    'a standard of a day after the first opened',
    'chongqing-2021',
    from('2021-04-11', '2021-04-20'),
    'refused: 0 project-refused, 0 project-refused',
  ],
  [
    'rates of a day after the class with online hours opened',
    'chongqing-2021',
    from('2021-04-10', '2021-04-21'),
    'refused: 0 project-refused, 0 project-refused',
  ],
  [
    'the same where the approval of the project decides',
    'chongqing-2021',
    from('2021-04-10', '2021-04-10', {
      ...twoClasses(['2021-04-10', '2021-04-20']),
      project: {
        ...courseFacts({ standard: 3000, days: [] }).project,
        approvedOn: civilDate('2021-04-09'),
      },
    }),
    'refused: 0 project-refused, 0 project-refused',
    { 'policy.select_by': 'PROJECT_APPROVAL_DATE' },
  ],
  [
    'none that opened before it',
    'qijiang-2019',
    grouped(twoClasses(['2021-02-27', '2021-02-28'], tooCheap)),
    'payable: 3000 certified, 3000 certified',
  ],
];

describe('engine and verifier agree on a course of two classes', () => {
  it.each(rows)('%s (%s)', (_what, pack, facts, comesTo, choices) => {
    expect(agreed(pack, facts, choices)).toBe(comesTo);
  });

  it('has no line for a trainee of a class that the facts lack', () => {
    const facts = twoClasses(['2021-04-20', '2021-04-20']);
    const lost = { ...facts, classes: facts.classes.slice(1) };
    expect(disagreement({ of: 'chongqing-2021', facts: lost, choices: {} })).toEqual([]);
  });
});
