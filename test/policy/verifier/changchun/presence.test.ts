import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  project,
  type TraineeSpec,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { firstAmounts, settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { changed, exception, taught, withClass, withDay, withFirst } from './changed-facts.ts';

const days = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'] as const;

/** Somebody, first of five in a class of five days of eight hours; the others have jobs. */
function somebody(spec: TraineeSpec = {}): SettlementFacts {
  return project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8] }],
    trainees: [spec, ...hired(4)],
  });
}

const yes = { accepted: true };
const no = { accepted: false };

/** Three days there, then one check-in refused and one never made. */
const checkedIn = withFirst(somebody(), {
  attendance: [
    { dates: days.slice(0, 2), checkIns: 2 },
    { date: days[2], in: yes, out: yes },
    { date: days[3], in: yes, out: no },
    { date: days[4], in: yes },
  ],
});

/** The last day online, on which he checked in as if it were not. */
const checkedInOnline = withFirst(
  withDay(somebody(), 4, { lessons: [taught(8, { mode: 'online' })], platformRecord: {} }),
  {
    attendance: [
      { dates: days.slice(0, 4), checkIns: 2 },
      { date: days[4], in: yes, out: yes },
    ],
  },
);

/** A plan of forty-eight hours of every kind, of which forty were taught. */
const planned = withClass(somebody(), 0, {
  plan: { theory: { offline: 8, online: 8 }, practice: { offline: 16, online: 16 } },
});

/** A last day of short hours online, which he missed. */
const missedShort = withFirst(
  withDay(somebody(), 4, {
    lessons: [taught(8, { mode: 'online', minutes: 30 })],
    platformRecord: {},
  }),
  { attendance: [{ dates: days.slice(0, 4), checkIns: 2 }] },
);

const fewHours = somebody({ hired: true, attended: 32 });
const excepted = (rule: string, kind: string, id: string): SettlementFacts =>
  changed(fewHours, { waivers: [exception(rule, kind, id)] });
const minHours = 'cc24/settlement/delivered-min-hours';
const fortyEach = { 'min_hours.base': 'DELIVERED_PER_TRAINEE' };

type Row = readonly [what: string, facts: SettlementFacts, choices: ChoiceOverrides, yuan: string];

const rows: readonly Row[] = [
  [
    'check-ins that were accepted are counted, each by itself',
    checkedIn,
    { 'attendance.unit': 'CHECKIN_COUNT' },
    '384.00',
  ],
  ['check-ins show nobody on a day online', checkedInOnline, {}, '345.60'],
  [
    'hours are held against those of every kind that were planned',
    planned,
    { 'attendance.denominator': 'PLANNED' },
    '400.00',
  ],
  [
    'a day of minutes online is a day to be there',
    missedShort,
    { 'attendance.unit': 'DAYS', short_hour: 'CONVERT_MINUTES' },
    '331.20',
  ],
  ['thirty-two hours are too few where forty are asked of each', fewHours, fortyEach, '0.00'],
  ['unless he is excepted', excepted(minHours, 'trainee', 'T01'), fortyEach, '800.00'],
  [
    'not where another rule is excepted',
    excepted('cc24/settlement/attendance-floor', 'trainee', 'T01'),
    fortyEach,
    '0.00',
  ],
  [
    'not where something else of his number is',
    excepted(minHours, 'class', 'T01'),
    fortyEach,
    '0.00',
  ],
  ['not where somebody else is', excepted(minHours, 'trainee', 'T02'), fortyEach, '0.00'],
];

describe('engine and verifier agree that', () => {
  it.each(rows)('%s', (_what, facts, choices, yuan) => {
    expect(firstAmounts(settled(facts, choices), 1)).toBe(yuan);
  });
});
