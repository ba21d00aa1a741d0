import { describe, expect, it } from 'vitest';
import { type CourseFacts, courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';
import { courseFacts, daysOf } from './course-example.ts';

/** A welding course at the day rates of a district, the first class offline, with more classes. */
function course(rates: readonly [number, number], further: CourseFacts['classes'] = []) {
  const facts = courseFacts({ standard: 1500, rates, days: daysOf(10, 6) });
  return { ...facts, classes: [...facts.classes, ...further] };
}

const online = courseFacts({ standard: 1500, days: daysOf(10, 4, 1) }).classes.map((each) => ({
  ...each,
  id: 'c2',
}));

describe('the day rates of a course', () => {
  it.each([
    ['matter to no class offline', course([149, 60]), 'not-applicable'],
    [
      'may not be below the band where one class of two is online',
      course([149, 60], online),
      'block',
    ],
    ['may not be above the online figure', course([150, 61], online), 'block'],
    ['may stand at the band', course([150, 60], online), 'pass'],
  ])('%s', (_name, facts, outcome) => {
    const { findings } = settleCourse(programmes.course, facts, { computedBy: 'test' });
    const found = findings.filter(({ rule }) => rule === 'cq21/settlement/rates-in-band');
    expect(found).toMatchObject([{ outcome }]);
  });
});

describe('the tables of a course', () => {
  const later = '2021-04-21';
  const offline = courseFacts({ standard: 1500, days: daysOf(10, 6) });
  const mixed = courseFacts({ standard: 1500, days: daysOf(10, 4, 1) });
  const heldFrom = (facts: CourseFacts, table: 'standard' | 'rates', from: string) =>
    courseFactsSchema.parse({ ...facts, [table]: { ...facts[table], from } });

  it.each([
    ['a standard of the day', heldFrom(offline, 'standard', '2021-04-20'), 'payable', 150_000],
    ['a standard of a later day', heldFrom(offline, 'standard', later), 'refused', 0],
    [
      'day rates of a later day where no day is paid',
      heldFrom(offline, 'rates', later),
      'payable',
      150_000,
    ],
    ['day rates of the day', heldFrom(mixed, 'rates', '2021-04-20'), 'payable', 96_000],
    ['day rates of a later day', heldFrom(mixed, 'rates', later), 'refused', 0],
  ])('%s', (_name, facts, status, totalFen) => {
    const statement = settleCourse(programmes.course, facts, { computedBy: 'test' });
    expect(confirmed(programmes.course.pack, facts, {}, statement)).toMatchObject({
      status,
      totalFen,
    });
  });
});

describe('a standard per day of a new occupation', () => {
  const course = (perDay: number, level: '5' | '3' = '5') =>
    courseFacts({
      standard: { perDay, maximum: 6000 },
      days: daysOf(10, 6),
      occupation: { code: '4-01-06-02', newOccupation: true, level },
    });

  it.each([
    ['is the figure of the notice', course(150), {}, 'payable'],
    ['and no fen more', course(151), {}, 'refused'],
    ['nor less', course(149), {}, 'refused'],
    ['more by choice', course(151), { 'new.rate': 'FLOOR' }, 'payable'],
    ['up to the ceiling', course(200), { 'new.rate': 'FLOOR' }, 'payable'],
    ['and not above it', course(201), { 'new.rate': 'FLOOR' }, 'refused'],
    ['is another for seniors', course(180, '3'), {}, 'payable'],
    ['who take not the lower one', course(150, '3'), {}, 'refused'],
    [
      'is none where the figure only divides',
      course(150),
      { 'new.standard': 'DIVISOR_ONLY' },
      'refused',
    ],
  ] as const)('%s', (_name, facts, choices, status) => {
    const statement = settleCourse(programmes.course, facts, { computedBy: 'test', choices });
    expect(confirmed(programmes.course.pack, facts, choices, statement)).toMatchObject({ status });
  });
});
