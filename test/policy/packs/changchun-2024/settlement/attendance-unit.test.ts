import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';
import { amidHired } from './example-facts.ts';

/** Ten days of eight hours; the trainee in question came on the first seven. */
const seven = amidHired(
  { catalogueClass: 'C', dayHours: Array.from({ length: 10 }, () => 8) },
  { checkIns: Array.from({ length: 7 }, () => 2) },
);

/** The same with hours of 40 minutes on some days, by their place. */
function shortHoursOn(...places: readonly number[]): SettlementFacts {
  const minutes = (place: number): number => (places.includes(place) ? 40 : 45);
  return {
    ...seven,
    classes: seven.classes.map((each) => ({
      ...each,
      days: each.days.map((day, place) => ({
        ...day,
        lessons: day.lessons.map((lesson) => ({ ...lesson, minutes: minutes(place) })),
      })),
    })),
  };
}

function attendanceOf(facts: SettlementFacts, choices: Record<string, string>) {
  const settled = changchun2024.settle(facts, { computedBy: 'test', choices });
  const { trainees } = confirmed(changchun2024, facts, choices, settled);
  const tree = trainees.find(({ id }) => id === 'T01')?.derivation;
  const nodes = tree?.node === 'calculation' ? tree.inputs : [];
  return nodes.flatMap((node) =>
    node.node === 'calculation' && node.id?.endsWith(':attendance')
      ? [node.value, node.formula]
      : [],
  );
}

const days = { 'attendance.unit': 'DAYS' };
const checkIns = { 'attendance.unit': 'CHECKIN_COUNT' };
const together = { ...days, short_hour: 'CONVERT_MINUTES' };

describe('attendance by days and by check-ins', () => {
  it.each<[string, SettlementFacts, Record<string, string>, string, string]>([
    ['all days count', seven, days, '7/10', '7 / 10'],
    ['a day attended brings no hour', shortHoursOn(0), days, '2/3', '6 / 9'],
    ['a day missed brings no hour', shortHoursOn(9), days, '7/9', '7 / 9'],
    ['the same by check-ins', shortHoursOn(0), checkIns, '2/3', '12 / 18'],
    ['short hours are put together', shortHoursOn(0), together, '7/10', '7 / 10'],
    ['by hours', shortHoursOn(0), {}, '2/3', '48 / 72'],
  ])('%s', (_name, facts, choices, rate, formula) => {
    expect(attendanceOf(facts, choices)).toEqual([rate, formula]);
  });
});
