import { describe, expect, it } from 'vitest';
import { type LawData, lawOnDay, takenOf } from '#policy/verifier/law-of-bundle.ts';
import { NotCovered } from '#policy/verifier/not-covered.ts';

const parameter = (of: string, id: string, ...values: LawData['parameters'][number]['values']) => ({
  of,
  id,
  values,
});
const choice = (of: string, id: string, taken: string) => ({
  of,
  id,
  default: 'A',
  options: [],
  taken,
});

/** The law of a place that stands on that of a city. */
const data: LawData = {
  id: 'place',
  revision: 'place/1',
  draft: false,
  provisional: false,
  signedOn: null,
  parameters: [
    parameter('place', 'own', { from: '2021-02-01', to: '2021-02-28', value: 7 }),
    // Out of order, so that the day decides and not the place in the table.
    parameter(
      'city',
      'own',
      { from: '2021-03-01', value: 3 },
      { from: '2021-01-01', value: 2 },
      { from: '2021-02-01', value: 1 },
    ),
    parameter('city', 'grown', { from: '2021-01-01', value: 1 }, { from: '2021-06-01', value: 2 }),
    parameter('city', 'share', { from: '2021-01-01', value: '3/10' }),
    parameter('city', 'day', { from: '2021-01-01', value: '2021-12-31' }),
  ],
  choices: [choice('place', 'both', 'B'), choice('city', 'both', 'A'), choice('city', 'one', 'A')],
  groups: [],
  catalogue: [],
  calendar: [],
};

describe('a number of the law of a bundle', () => {
  it.each([
    ['2021-01-01', 2],
    ['2021-01-31', 2],
    ['2021-02-01', 7],
    ['2021-02-28', 7],
    ['2021-03-01', 3],
  ])('on %s is the one in force, of the pack nearest to the place', (day, value) => {
    const law = lawOnDay(data, day);
    expect([law.number('own'), law.number('own')]).toEqual([value, value]);
  });

  it.each([
    ['2021-05-31', 1],
    ['2021-06-01', 2],
  ])('on %s is the one that came last', (day, value) => {
    expect(lawOnDay(data, day).number('grown')).toBe(value);
  });

  it('is a share, a day or a number', () => {
    const law = lawOnDay(data, '2021-06-01');
    expect(law.share('share')).toEqual([3n, 10n]);
    expect(law.date('day')).toBe('2021-12-31');
    expect(() => law.number('day')).toThrow(new NotCovered('parameter day = 2021-12-31'));
  });

  it('that is missing, or not yet in force, is not covered', () => {
    const law = lawOnDay(data, '2020-12-31');
    expect(() => law.number('own')).toThrow(new NotCovered('parameter own on 2020-12-31'));
    expect(() => law.number('none')).toThrow(new NotCovered('parameter none on 2020-12-31'));
    expect([law.has('own'), law.has('none')]).toEqual([true, false]);
  });
});

describe('a reading of the law of a bundle', () => {
  const law = lawOnDay(data, '2021-06-01');

  it('is that of the pack nearest to the place', () => {
    expect([takenOf(data, 'both'), takenOf(data, 'one'), takenOf(data, 'none')]).toEqual([
      'B',
      'A',
      undefined,
    ]);
    expect([law.reads('both', 'B'), law.reads('both', 'A')]).toEqual([true, false]);
  });

  it('that is missing is not covered', () => {
    expect(() => law.reads('none', 'A')).toThrow(new NotCovered('choice none'));
  });
});
