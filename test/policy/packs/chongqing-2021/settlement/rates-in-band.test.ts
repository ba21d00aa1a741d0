import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '#policy/packs/chongqing-2021/facts/course.ts';
import { programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
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
