import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  project,
  type TraineeSpec,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { firstAmounts, settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { taught, withDay, withFirst } from './changed-facts.ts';

const days = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'] as const;

/** Somebody, first of five in a class of so many days of eight hours; the others have jobs. */
function somebody(spec: TraineeSpec = {}, daysTaught = 5): SettlementFacts {
  const dayHours = Array.from({ length: daysTaught }, () => 8);
  return project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'C', dayHours }],
    trainees: [spec, ...hired(4)],
  });
}

const lastOnline = withDay(somebody(), 4, {
  lessons: [taught(8, { mode: 'online' })],
  platformRecord: {},
});

/** The first of them, there as this says. */
function was(facts: SettlementFacts, ...attendance: readonly object[]): SettlementFacts {
  return withFirst(facts, { attendance });
}

/** There on the first three days, on leave on the fourth and away on the fifth. */
function onLeave(...more: readonly object[]): SettlementFacts {
  const attendance = [{ dates: days.slice(0, 3), checkIns: 2 }, ...more];
  return withFirst(somebody(), { attendance, excusedDays: [days[3]] });
}

/** There on seven of eleven days and on leave on the last, so that eight hours are above the limit of the class. */
const ofEleven = withFirst(somebody({ attended: 56 }, 11), { excusedDays: ['2024-04-18'] });

const byCheckIns = { 'attendance.unit': 'CHECKIN_COUNT' };
const byDays = { 'attendance.unit': 'DAYS' };
const ofPlan = { 'attendance.denominator': 'PLANNED' };
const ofPaid = { 'attendance.denominator': 'PAYABLE' };
const excused = { 'attendance.leave': 'EXCUSED_REMOVED_FROM_DENOMINATOR' };

type Row = readonly [what: string, facts: SettlementFacts, choices: ChoiceOverrides, yuan: string];

const rows: readonly Row[] = [
  [
    'the record of a day online is as good as both check-ins',
    was(
      lastOnline,
      { dates: days.slice(0, 3), checkIns: 2 },
      { dates: [days[3]], checkIns: 1 },
      { dates: [days[4]], platformRecord: {} },
    ),
    byCheckIns,
    '432.00',
  ],
  [
    'check-ins on a day online are none',
    was(lastOnline, { dates: days, checkIns: 2 }),
    byCheckIns,
    '345.60',
  ],
  [
    'one check-in on a day of leave is neither made nor missed',
    onLeave({ dates: [days[3]], checkIns: 1 }),
    { ...byCheckIns, ...excused },
    '360.00',
  ],
  ['a day of leave is neither there nor missed', onLeave(), { ...byDays, ...excused }, '360.00'],
  ['the hours of a day of leave are not asked', onLeave(), excused, '360.00'],
  ['nor are they of the plan', onLeave(), { ...ofPlan, ...excused }, '360.00'],
  ['leave that is not excused is asked', onLeave(), ofPlan, '0.00'],
  [
    'the hours of a day of leave are not asked of those paid',
    ofEleven,
    { ...ofPaid, ...excused },
    '746.67',
  ],
  ['while those above the limit are not asked anyway', ofEleven, ofPaid, '672.00'],
];

describe('engine and verifier agree that', () => {
  it.each(rows)('%s', (_what, facts, choices, yuan) => {
    expect(firstAmounts(settled(facts, choices), 1)).toBe(yuan);
  });
});
