import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdentityNumber } from '#functions/people/identity-number.ts';
import { inventedPeople, withCheckDigit } from '#infra/local/demo/invented-people.ts';

describe('parseIdentityNumber', () => {
  it.each([
    ['220199199001010019', '1990-01-01', 'male'],
    ['220199199002280021', '1990-02-28', 'female'],
    ['220199200002290014', '2000-02-29', 'male'],
  ])('reads %s', (stem, birthDate, sex) => {
    const number = withCheckDigit(stem.slice(0, 17));
    expect(parseIdentityNumber(number)).toEqual({
      outcome: 'valid',
      identity: { number, birthDate, sex },
    });
  });

  it('knows the example of the standard, and one that ends in X', () => {
    expect(parseIdentityNumber('11010519491231002X')).toMatchObject({
      outcome: 'valid',
      identity: { sex: 'female', birthDate: '1949-12-31' },
    });
    expect(parseIdentityNumber(' 11010519491231002x ')).toMatchObject({
      identity: { number: '11010519491231002X' },
    });
  });

  it.each([
    ['', 'length', '***'],
    ['22019919900101001', 'length', '220***1001'],
    ['220199900101001', 'length', '220***1001'],
    ['２２０１９９１９９００１０１００１９', 'characters', undefined],
    ['22019919900101001A', 'characters', '220***001A'],
    ['X20199199001010019', 'characters', undefined],
    [withCheckDigit('00019919900101001'), 'province', undefined],
    [withCheckDigit('99019919900101001'), 'province', undefined],
    [withCheckDigit('22019919900230001'), 'birth-date', undefined],
    [withCheckDigit('22019919001301001'), 'birth-date', undefined],
    [withCheckDigit('22019919000229001'), 'birth-date', undefined],
    ['110105194912310021', 'check-digit', '110***0021'],
  ])('refuses %s: %s', (value, code, masked) => {
    const result = parseIdentityNumber(value);
    expect(result).toMatchObject({ outcome: 'invalid', problem: { code } });
    if (result.outcome !== 'invalid') return;
    if (masked !== undefined) expect(result.problem.masked).toBe(masked);
    expect(result.problem.message.zh).toContain(result.problem.masked);
    expect(result.problem.message.en).toContain(result.problem.masked);
  });
});

describe('inventedPeople', () => {
  it('is the same for the same seed, with valid and different numbers and names', () => {
    const people = inventedPeople(1000, 7);
    expect(inventedPeople(1000, 7)).toEqual(people);
    expect(people.every((one) => parseIdentityNumber(one.number).outcome === 'valid')).toBe(true);
    expect(new Set(people.map((one) => one.number)).size).toBe(1000);
    expect(new Set(people.map((one) => one.name)).size).toBe(1000);
    const others = new Set(inventedPeople(1000, 8).map((one) => one.number));
    expect(people.some((one) => others.has(one.number))).toBe(false);
    expect(people[0]?.name).toBe('测试学员甲');
  });
});

const sample = fc
  .integer({ min: 0, max: 999 })
  .map((at) => inventedPeople(at + 1)[at]?.number ?? '');

describe('any valid number', () => {
  it('is refused with one digit changed', () => {
    fc.assert(
      fc.property(sample, fc.nat(17), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const digit = number.charAt(at);
        const other = digit === 'X' ? `${step}` : `${(Number(digit) + step) % 10}`;
        const changed = number.slice(0, at) + other + number.slice(at + 1);
        expect(parseIdentityNumber(changed).outcome).toBe('invalid');
      }),
      { numRuns: 200 },
    );
  });

  it('is refused with two neighbours swapped', () => {
    fc.assert(
      fc.property(sample, fc.nat(16), (number, at) => {
        fc.pre(number.charAt(at) !== number.charAt(at + 1));
        const swapped =
          number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        expect(parseIdentityNumber(swapped).outcome).toBe('invalid');
      }),
      { numRuns: 200 },
    );
  });

  it('never stands in a problem in full', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          sample.map((number) => `${number}0`),
          fc.string(),
        ),
        (value) => {
          const result = parseIdentityNumber(value);
          fc.pre(result.outcome === 'invalid' && value.trim().length > 4);
          if (result.outcome !== 'invalid') return;
          expect(JSON.stringify(result.problem.masked)).not.toContain(value.trim());
        },
      ),
    );
  });
});
