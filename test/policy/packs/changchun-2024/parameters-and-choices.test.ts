import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import { fixedReadings } from '#policy/packs/changchun-2024/fixed-readings.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const { parameters, choices } = changchun2024;
const law = lawOn(changchun2024, civilDate('2024-05-20'));

/** Shares in per cent, money in fen, days as days. */
const values: readonly (readonly [string, string | number])[] = [
  ['cc24.annual_target', 3000],
  ['cc24.min_hiring_demand', 5],
  ['cc24.over_enrolment_max', '20.00%'],
  ['cc24.checkins_per_day', 2],
  ['cc24.clips_per_day', 2],
  ['cc24.clip_min_minutes', 20],
  ['cc24.min_hours', 40],
  ['cc24.theory_share_max', '40.00%'],
  ['cc24.class_hour_min_minutes', 45],
  ['cc24.max_hours_per_day', 8],
  ['cc24.employment_threshold', '70.00%'],
  ['cc24.rate_offline', 2000],
  ['cc24.rate_online', 1000],
  ['cc24.cap.A.hours', 240],
  ['cc24.cap.A.amount', 480_000],
  ['cc24.cap.B.hours', 120],
  ['cc24.cap.B.amount', 240_000],
  ['cc24.cap.C.hours', 80],
  ['cc24.cap.C.amount', 160_000],
  ['cc24.cost_share_max', '60.00%'],
  ['cc24.attendance_floor', '70.00%'],
  ['cc24.attendance_full', '90.00%'],
  ['employment.min_months', 3],
  ['cc24.claim_deadline', 5],
  ['cc24.valid_until', '2024-12-31'],
  ['cc24.leaver_window', 1],
  ['assessment.retakes_max', 1],
  ['publicity.days', 5],
  ['supplement.last_day', 60],
  ['retention.years', 10],
];

describe('the numbers of the text', () => {
  it.each(values)('%s is %s', (id, expected) => {
    const { value } = law.parameter(id);
    expect(typeof value === 'object' ? formatPercent(value) : value).toBe(expected);
  });

  it('are no others, each once, cited and dated from the day of signature', () => {
    expect(parameters.map(({ id }) => id).toSorted()).toEqual(values.map(([id]) => id).toSorted());
    for (const { clauses, values: dated, label } of parameters) {
      expect(clauses.length).toBeGreaterThan(0);
      expect(dated.map(({ from }) => from)).toEqual(['2024-03-25']);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('hold on no day before the signature', () => {
    expect(() => lawOn(changchun2024, civilDate('2024-03-24')).count('cc24.min_hours')).toThrow(
      /2024-03-24/u,
    );
  });
});

describe('the unclear points', () => {
  it('are all there that touch the Changchun text', () => {
    const numbers = [
      ...Array.from({ length: 48 }, (_, at) => at + 1),
      76,
      78,
      79,
      80,
      81,
      82,
      83,
      84,
    ];
    const expected = numbers.map((number) => `AMB-${String(number).padStart(2, '0')}`);
    const found = [...choices, ...fixedReadings].map(({ amb }) => amb);
    expect([...new Set(found)].toSorted()).toEqual([...expected, 'SILENT']);
  });

  it.each(choices.map((choice) => [choice.id, choice] as const))('%s', (_id, choice) => {
    const options = choice.options.map(({ id }) => id);
    expect(options).toContain(choice.default);
    expect(new Set(options).size).toBe(options.length);
    expect(options.length).toBeGreaterThan(1);
    expect(choice.clauses.length).toBeGreaterThan(0);
    for (const { label } of [choice, ...choice.options]) {
      expect([label.zh.length > 0, label.en.length > 0]).toEqual([true, true]);
    }
  });

  it('have an id each', () => {
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  });
});
