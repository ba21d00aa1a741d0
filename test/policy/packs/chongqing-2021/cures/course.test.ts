import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { turningOfClaim } from '#test/policy/packs/what-turns.ts';

const turning = turningOfClaim(chongqing2021);

it('the opening of the class in which the trainee sits is approved, and of no other', () => {
  const facts = courseFacts({ standard: 1500, days: daysOf(3, 6), certified: 2 });
  const second = facts.classes.map((each) => ({ ...each, id: 'c2', openingApprovedOn: null }));
  const [first, other] = facts.trainees;
  const trainees = [first, { ...other, classId: 'c2' }];
  expect(turning({ ...facts, classes: [...facts.classes, ...second], trainees })).toEqual([
    { 'classes.1.openingApprovedOn': civilDate('2021-05-01') },
  ]);
});

it('a day that was missed is attended, not those on which nothing was learnt', () => {
  const attended = daysOf(2, 0);
  const facts = courseFacts({
    standard: 1500,
    days: [
      [3, 0],
      [0, 3],
      [6, 0],
    ],
    attended,
  });
  expect(turning(facts)).toEqual([
    {
      'trainees.0.attended': [
        { date: '2021-05-01', offline: 0, online: 0 },
        { date: '2021-05-02', offline: 0, online: 0 },
        { date: '2021-05-03', offline: 6, online: 0 },
      ],
    },
  ]);
});

describe('day rates outside the band', () => {
  const course = (...rates: readonly [number, number]) =>
    courseFacts({ standard: 1500, days: [...daysOf(9, 3), ...daysOf(3, 0, 3)], rates });

  it.each([
    ['an offline rate too low is raised', course(149, 60), { 'rates.offlineFen': 15_000 }],
    ['an offline rate too high is lowered', course(250, 60), { 'rates.offlineFen': 20_000 }],
    ['an online rate too high is lowered', course(150, 80), { 'rates.onlineFen': 6_000 }],
    [
      'two rates are put where they may stand',
      course(250, 80),
      { 'rates.offlineFen': 15_000, 'rates.onlineFen': 6_000 },
    ],
  ])('%s', (_what, facts, change) => {
    expect(turning(facts)).toEqual([change]);
  });
});
