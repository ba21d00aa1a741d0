import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { amidHired } from './example-facts.ts';
import { firstAmounts, readings, settled } from './example-row.ts';

type Row = readonly [example: string, facts: SettlementFacts, reading: string, amounts: string];

const one = { hired: true } as const;
const classes = ['A', 'B', 'C'] as const;

/** The same unemployed trainee in a class of A, B and C, attending so many of 1,000 hours. */
function inEachClass(attended: number): readonly SettlementFacts[] {
  return classes.map((catalogueClass) =>
    amidHired({ catalogueClass, offline: 1000 }, { attended }),
  );
}

const mixed = { catalogueClass: 'C', offline: 60, online: 40, onlineFirst: true } as const;
const onlyOnline = { catalogueClass: 'C', online: 120 } as const;
const uneven = { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8, 4, 4, 4, 4, 4] } as const;
const gaps = { checkIns: [2, 2, 2, 2, 2, 2, 2, 1, 0, 0] } as const;
const tenDays = { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8] } as const;
const oneDayUnseen = { ...tenDays, oneClipOn: [0] } as const;
const sevenDays = { checkIns: [2, 2, 2, 2, 2, 2, 2, 0, 0, 0] } as const;
const longDays = { catalogueClass: 'B', dayHours: Array.from({ length: 12 }, () => 9) } as const;
const shortHours = { catalogueClass: 'C', offline: 60, minutes: 40 } as const;
const shorter = { catalogueClass: 'A', offline: 230, planned: { practice: 240 } } as const;

const rows: readonly Row[] = [
  [
    'WE-01 class A at the hour limit',
    amidHired({ catalogueClass: 'A', offline: 240 }, one),
    'default',
    '4800.00',
  ],
  [
    'WE-02 class A above the hour limit',
    amidHired({ catalogueClass: 'A', offline: 300 }, one),
    'default',
    '4800.00',
  ],
  [
    'WE-03 class A below the limit',
    amidHired({ catalogueClass: 'A', offline: 160 }, one),
    'default',
    '3200.00',
  ],
  [
    'WE-04 class B at the limit',
    amidHired({ catalogueClass: 'B', offline: 120 }, one),
    'default',
    '2400.00',
  ],
  [
    'WE-05 class B above the limit',
    amidHired({ catalogueClass: 'B', offline: 150 }, one),
    'default',
    '2400.00',
  ],
  [
    'WE-06 class B below the limit',
    amidHired({ catalogueClass: 'B', offline: 100 }, one),
    'default',
    '2000.00',
  ],
  [
    'WE-07 class C at the limit',
    amidHired({ catalogueClass: 'C', offline: 80 }, one),
    'default',
    '1600.00',
  ],
  [
    'WE-08 class C above the limit',
    amidHired({ catalogueClass: 'C', offline: 96 }, one),
    'default',
    '1600.00',
  ],
  [
    'WE-09 class C below the limit',
    amidHired({ catalogueClass: 'C', offline: 60 }, one),
    'default',
    '1200.00',
  ],
  [
    'WE-10 online hours inside the limit',
    amidHired({ catalogueClass: 'A', offline: 200, online: 40 }, one),
    'default',
    '4400.00',
  ],
  ['WE-11 online hours above the limit', amidHired(mixed, one), 'default', '1400.00'],
  [
    'WE-11 online hours above the limit',
    amidHired(mixed, one),
    'online.cap_fill=PRO_RATA',
    '1280.00',
  ],
  [
    'WE-11 online hours above the limit',
    amidHired(mixed, one),
    'online.cap_fill=CHRONOLOGICAL',
    '1200.00',
  ],
  [
    'WE-11 online hours above the limit',
    amidHired(mixed, one),
    'online.cap_fill=AMOUNT_CAP_ONLY',
    '1600.00',
  ],
  [
    'more hours than the limit in the classroom alone',
    amidHired({ catalogueClass: 'C', offline: 90, online: 40 }, one),
    'online.cap_fill=AMOUNT_CAP_ONLY',
    '1600.00',
  ],
  ['WE-13 only online', amidHired(onlyOnline, one), 'default', '800.00'],
  ['WE-13 only online', amidHired(onlyOnline, one), 'online.cap_fill=AMOUNT_CAP_ONLY', '1200.00'],
  ['WE-13 only online', amidHired(onlyOnline, one), 'online.cap_fill=PRO_RATA', '800.00'],
  ['WE-13 only online', amidHired(onlyOnline, one), 'online.cap_fill=CHRONOLOGICAL', '800.00'],
  [
    'WE-21 167 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 167 }),
    'default',
    '0.00',
  ],
  [
    'WE-21 168 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 168 }),
    'default',
    '2016.00',
  ],
  [
    'WE-21 200 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 200 }),
    'default',
    '2400.00',
  ],
  [
    'WE-21 215 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 215 }),
    'default',
    '2580.00',
  ],
  [
    'WE-21 216 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 216 }),
    'default',
    '2880.00',
  ],
  [
    'WE-21 168 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 168 }),
    'bounds.inclusive=EXCLUSIVE_ABOVE',
    '0.00',
  ],
  [
    'WE-21 216 of 240 hours',
    amidHired({ catalogueClass: 'A', offline: 240 }, { attended: 216 }),
    'bounds.inclusive=EXCLUSIVE_ABOVE',
    '2592.00',
  ],
  [
    'WE-22 what the 60 % is taken from',
    amidHired({ catalogueClass: 'C', offline: 60 }, {}),
    'default',
    '720.00',
  ],
  [
    'WE-22 what the 60 % is taken from',
    amidHired({ catalogueClass: 'C', offline: 60 }, {}),
    'cost.base=CLASS_MAXIMUM',
    '960.00',
  ],
  ['WE-24 missing check-ins', amidHired(uneven, gaps), 'default', '576.00'],
  ['WE-24 missing check-ins', amidHired(uneven, gaps), 'attendance.unit=DAYS', '504.00'],
  ['WE-24 missing check-ins', amidHired(uneven, gaps), 'attendance.unit=CHECKIN_COUNT', '540.00'],
  [
    'WE-33 whose hours are paid',
    amidHired({ catalogueClass: 'A', offline: 240 }, { ...one, attended: 200 }),
    'default',
    '4800.00',
  ],
  [
    'WE-33 whose hours are paid',
    amidHired({ catalogueClass: 'A', offline: 240 }, { ...one, attended: 200 }),
    'paid_hours.employed=ATTENDED_BY_TRAINEE',
    '4000.00',
  ],
  [
    'WE-45 39 hours, waived at approval',
    amidHired({ catalogueClass: 'C', offline: 39 }, one),
    'default',
    '780.00',
  ],
  ['WE-45 40 hours', amidHired({ catalogueClass: 'C', offline: 40 }, one), 'default', '800.00'],
  ['WE-46 nine hours a day', amidHired(longDays, one), 'default', '1920.00'],
  ['WE-46 nine hours a day', amidHired(longDays, one), 'day_limit=WHOLE_DAY_VOID', '0.00'],
  ['WE-47 hours of 40 minutes', amidHired(shortHours, one), 'default', '0.00'],
  [
    'WE-47 hours of 40 minutes',
    amidHired(shortHours, one),
    'short_hour=CONVERT_MINUTES',
    '1060.00',
  ],
  [
    'WE-81 a day without clips',
    amidHired(oneDayUnseen, one, sevenDays),
    'default',
    '1440.00 / 0.00',
  ],
  [
    'WE-81 a day without clips',
    amidHired(oneDayUnseen, one, sevenDays),
    'video.missing=WARN_ONLY',
    '1600.00 / 672.00',
  ],
  [
    'WE-82 attendance of what was delivered',
    amidHired(shorter, { attended: 215 }),
    'default',
    '2760.00',
  ],
  [
    'WE-82 attendance of what was delivered',
    amidHired(shorter, { attended: 215 }),
    'attendance.denominator=PLANNED',
    '2472.50',
  ],
  [
    'WE-83 employed with gaps',
    amidHired(
      { catalogueClass: 'A', offline: 240 },
      { ...one, attended: 200 },
      { ...one, attended: 228 },
    ),
    'default',
    '4800.00 / 4800.00',
  ],
  [
    'WE-83 employed with gaps',
    amidHired(
      { catalogueClass: 'A', offline: 240 },
      { ...one, attended: 200 },
      { ...one, attended: 228 },
    ),
    'paid_hours.employed=ATTENDED_BY_TRAINEE',
    '4000.00 / 4560.00',
  ],
  [
    'WE-83 employed with gaps',
    amidHired(
      { catalogueClass: 'A', offline: 240 },
      { ...one, attended: 200 },
      { ...one, attended: 228 },
    ),
    'paid_hours.employed=SCALED_70_TO_90',
    '4000.00 / 4800.00',
  ],
];

type ByClass = readonly [example: string, attended: number, reading: string, amounts: string];

const byClass: readonly ByClass[] = [
  ['WE-15 attendance 69.9 %', 699, 'default', '0.00 / 0.00 / 0.00'],
  ['WE-15 attendance 69.9 %', 699, 'ratio.compare=ROUNDED_INTEGER', '2013.12 / 1006.56 / 671.04'],
  ['WE-16 attendance 70 %', 700, 'default', '2016.00 / 1008.00 / 672.00'],
  ['WE-16 attendance 70 %', 700, 'cost.prorata=RATIO_CAPPED', '2880.00 / 1440.00 / 960.00'],
  ['WE-16 attendance 70 %', 700, 'cost.prorata=LINEAR_TO_90', '2240.00 / 1120.00 / 746.67'],
  ['WE-16 attendance 70 %', 700, 'bounds.inclusive=EXCLUSIVE_ABOVE', '0.00 / 0.00 / 0.00'],
  ['WE-17 attendance 75 %', 750, 'default', '2160.00 / 1080.00 / 720.00'],
  ['WE-17 attendance 75 %', 750, 'cost.prorata=RATIO_CAPPED', '2880.00 / 1440.00 / 960.00'],
  ['WE-17 attendance 75 %', 750, 'cost.prorata=LINEAR_TO_90', '2400.00 / 1200.00 / 800.00'],
  ['WE-18 attendance 89.9 %', 899, 'default', '2589.12 / 1294.56 / 863.04'],
  ['WE-18 attendance 89.9 %', 899, 'cost.prorata=RATIO_CAPPED', '2880.00 / 1440.00 / 960.00'],
  ['WE-18 attendance 89.9 %', 899, 'cost.prorata=LINEAR_TO_90', '2876.80 / 1438.40 / 958.93'],
  ['WE-19 attendance 90 %', 900, 'default', '2880.00 / 1440.00 / 960.00'],
  ['WE-19 attendance 90 %', 900, 'bounds.inclusive=EXCLUSIVE_ABOVE', '2592.00 / 1296.00 / 864.00'],
  ['WE-20 attendance 100 %', 1000, 'default', '2880.00 / 1440.00 / 960.00'],
];

describe('what one trainee earns', () => {
  it.each(rows)('%s (%#)', (_example, facts, reading, amounts) => {
    const statement = settled(facts, readings(reading));
    expect(firstAmounts(statement, amounts.split(' / ').length)).toBe(amounts);
  });

  it.each(byClass)(
    '%s, %i of 1,000 hours, %s: A / B / C',
    (_example, attended, reading, amounts) => {
      const earned = inEachClass(attended).map((facts) =>
        firstAmounts(settled(facts, readings(reading)), 1),
      );
      expect(earned.join(' / ')).toBe(amounts);
    },
  );
});
