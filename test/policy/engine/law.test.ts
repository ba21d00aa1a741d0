import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import {
  aboveIncludesLimit,
  decisiveReadings,
  exceeds,
  reaches,
} from '#policy/engine/compare-share.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { percent, ratio } from '#policy/engine/ratio.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const label = { zh: '示例', en: 'example' };

/** The Changchun pack with one invented parameter that changes in 2025. */
const pack: Pack = {
  ...changchun2024,
  parameters: [
    ...changchun2024.parameters,
    {
      id: 'example.rate',
      label,
      unit: 'fen',
      clauses: ['CC24-4.2.c'],
      values: [
        { from: civilDate('2024-01-01'), value: 2000 },
        { from: civilDate('2025-01-01'), to: civilDate('2025-12-31'), value: 2500 },
      ],
    },
    {
      id: 'example.latest-first',
      label,
      unit: 'fen',
      clauses: ['CC24-4.2.c'],
      values: [
        { from: civilDate('2025-01-01'), value: 2500 },
        { from: civilDate('2024-01-01'), value: 2000 },
      ],
    },
  ],
};

function on(day: string, choices: Record<string, string> = {}): Law {
  return lawOn(pack, civilDate(day), choices);
}

describe('the law of a day', () => {
  it.each([
    ['2024-12-31', 2000],
    ['2025-01-01', 2500],
    ['2025-12-31', 2500],
  ])('takes the value in force on %s, in whatever order they are written', (day, value) => {
    expect(on(day).fen('example.rate')).toBe(value);
    expect(on(day).fen('example.latest-first')).toBe(value);
  });

  it('names since when and by which clause a value holds', () => {
    expect(on('2025-06-01').parameter('example.rate')).toMatchObject({
      from: '2025-01-01',
      clauses: ['CC24-4.2.c'],
    });
  });

  it('takes the value of a pack it stands on where its own does not hold yet', () => {
    const own = {
      ...pack,
      standsOn: [pack],
      parameters: [
        {
          id: 'example.rate',
          label,
          unit: 'fen' as const,
          clauses: ['CC24-4.2.c' as const],
          values: [{ from: civilDate('2024-06-01'), value: 3000 }],
        },
      ],
    };
    const rate = (day: string) => lawOn(own, civilDate(day)).fen('example.rate');
    expect(['2024-05-31', '2024-06-01'].map(rate)).toEqual([2000, 3000]);
    expect(() => rate('2023-12-31')).toThrow('example.rate');
  });

  it('names what may be read where a reading is unknown', () => {
    const asked = () => on('2024-06-01', { 'money.rounding': 'TWICE' });
    expect(asked).toThrow(/HALF_UP_FEN_PER_TRAINEE, .*HALF_UP_YUAN/u);
    expect(() => on('2024-06-01', { 'cost.none': 'TWICE' })).toThrow('options: —');
  });

  it('says which kind of number was asked for', () => {
    expect(() => on('2024-06-01').share('example.rate')).toThrow(
      expect.objectContaining({ code: 'parameter-kind' }),
    );
  });

  it('refuses a day before the first value, an unknown id and the wrong kind', () => {
    expect(() => on('2023-12-31').count('example.rate')).toThrow('example.rate');
    expect(() => on('2024-06-01').count('example.none')).toThrow('example.none');
    expect(() => on('2024-06-01').share('example.rate')).toThrow('share');
    expect(() => on('2024-06-01').count('cc24.employment_threshold')).toThrow('whole number');
    expect(() => on('2024-06-01').date('example.rate')).toThrow('day');
  });

  it('takes the default reading unless told otherwise, and no reading that is not there', () => {
    expect(on('2024-06-01').choice('cost.prorata')).toBe('MULTIPLY');
    expect(on('2024-06-01', { 'cost.prorata': 'LINEAR_TO_90' }).choice('cost.prorata')).toBe(
      'LINEAR_TO_90',
    );
    expect(() => on('2024-06-01', { 'cost.prorata': 'TWICE' })).toThrow('cost.prorata=TWICE');
    expect(() => on('2024-06-01', { 'cost.none': 'TWICE' })).toThrow('cost.none');
    expect(() => on('2024-06-01').choice('cost.none')).toThrow('cost.none');
  });
});

describe('comparing shares', () => {
  const almost = ratio(6996, 10_000);

  it.each([
    ['EXACT_FRACTION', false],
    ['ROUNDED_1_DECIMAL', true],
    ['ROUNDED_INTEGER', true],
  ])('69.96 %% against 70 %% under %s', (reading, answer) => {
    expect(reaches(on('2024-06-01', { 'ratio.compare': reading }), almost, percent(70), true)).toBe(
      answer,
    );
  });

  it('lets a ceiling be reached but not passed', () => {
    expect([
      exceeds(on('2024-06-01'), percent(40), percent(40)),
      exceeds(on('2024-06-01'), ratio(401, 1000), percent(40)),
    ]).toEqual([false, true]);
  });

  it('includes the number itself in 以上 unless read otherwise', () => {
    expect(aboveIncludesLimit(on('2024-06-01'))).toBe(true);
    expect(aboveIncludesLimit(on('2024-06-01', { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' }))).toBe(
      false,
    );
  });

  it('says which reading could turn the answer', () => {
    expect(decisiveReadings(percent(70), percent(70))).toEqual(['bounds.inclusive']);
    expect(decisiveReadings(almost, percent(70))).toEqual(['ratio.compare']);
    expect(decisiveReadings(percent(60), percent(70))).toEqual([]);
    expect(decisiveReadings(percent(80), percent(70))).toEqual([]);
    expect(decisiveReadings(ratio(7049, 10_000), ratio(7045, 10_000))).toEqual(['ratio.compare']);
  });
});
