import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { enrolmentLimit } from '#policy/packs/changchun-2024/reservation.ts';
import { hired, project } from './settlement/example-facts.ts';
import { readings, settled } from './settlement/example-row.ts';

const plans = [20, 7, 8, 5, 40];

describe('WE-41 the most that may enrol for a plan of 20, 7, 8, 5 and 40', () => {
  it.each([
    ['default', [24, 8, 9, 6, 48]],
    ['over_enrolment.rounding=CEIL', [24, 9, 10, 6, 48]],
    ['over_enrolment.rounding=HALF_UP', [24, 8, 10, 6, 48]],
  ])('%s', (reading, limits) => {
    const law = lawOn(changchun2024, civilDate('2024-05-20'), readings(reading));
    expect(plans.map((planned) => enrolmentLimit(planned, law))).toEqual(limits);
  });
});

describe('WE-35 the last day for the claim, contracts signed on 22 and 26 April 2024', () => {
  const facts = project({
    demand: 10,
    plan: 10,
    classes: [{ catalogueClass: 'C', offline: 80 }],
    trainees: [...hired(9, { signedOn: '2024-04-26' }), ...hired(1, { signedOn: '2024-04-22' })],
    filedOn: '2024-04-28',
  });

  it.each([
    ['default', '2024-05-07'],
    ['deadline.calendar=MON_FRI_NO_HOLIDAYS', '2024-05-03'],
    ['deadline.calendar=CALENDAR_DAYS', '2024-05-06'],
    ['deadline.start=SAME_DAY', '2024-05-06'],
    ['claim.clock_start=FIRST_CONTRACT', '2024-04-28'],
  ])('%s: %s', (reading, lastDay) => {
    expect(settled(facts, readings(reading)).deadline).toEqual({ lastDay, lateWorkingDays: 0 });
  });
});
