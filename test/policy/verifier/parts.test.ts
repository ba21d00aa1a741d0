import { describe, expect, it } from 'vitest';
import { daysLate, workingDaysAfter, YearUnknown } from '#policy/verifier/calendar.ts';
import { monthsLater } from '#policy/verifier/day-count.ts';
import { namesAllEvidence } from '#policy/verifier/evidence-named.ts';
import { minus, nothing, over } from '#policy/verifier/fraction.ts';
import type { LawData } from '#policy/verifier/law-of-bundle.ts';

describe('the list of evidence', () => {
  const one = { evidenceId: 'a', sha256: '0', version: '1' };
  const two = { evidenceId: 'b', sha256: '1', version: '1' };
  const facts = { days: [{ evidence: two }, { evidence: one }], again: one, other: null };
  it.each([
    ['of all, each once and in order', [one, two], true],
    ['without one', [one], false],
    ['in another order', [two, one], false],
    ['with one twice', [one, one, two], false],
    ['with another hash', [{ ...one, sha256: '2' }, two], false],
    ['that is none', 'x', false],
  ])('%s', (_what, listed, names) => {
    expect(namesAllEvidence(listed, facts)).toBe(names);
  });

  it('is empty where facts name none; what lacks a part is no evidence', () => {
    const half = { a: { evidenceId: 'a', version: '1' }, b: { sha256: '0' }, c: { version: '1' } };
    const unversioned = { evidenceId: 'a', sha256: '0' };
    expect(namesAllEvidence([], { ...half, d: unversioned })).toBe(true);
    expect([namesAllEvidence([], half), namesAllEvidence(null, half)]).toEqual([true, true]);
    expect(namesAllEvidence([half.a], half)).toBe(false);
  });
});

describe('a difference of fractions', () => {
  it('is exact, and nothing below nothing', () => {
    expect(minus(over(3, 4), over(2, 3))).toEqual([1n, 12n]);
    expect(minus(over(5, 6), over(1, 6))).toEqual([2n, 3n]);
    expect(minus(over(1, 3), over(1, 2))).toEqual(nothing);
  });
});

describe('days', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2024-12-15', 2, '2025-02-15'],
  ])('%s and %i months are %s', (day, months, then) => {
    expect(monthsLater(day, months)).toBe(then);
  });

  it('of a year whose notice the bundle lacks are not counted', () => {
    const calendar = [
      { year: 2024, daysOff: ['2024-01-01', '2024-02-01'], makeUpDays: ['2024-12-28'] },
    ] satisfies LawData['calendar'];
    const data = { calendar } as unknown as LawData;
    expect(workingDaysAfter('2024-01-01', 1, data)).toBe('2024-01-02');
    expect(workingDaysAfter('2024-01-31', 1, data)).toBe('2024-02-02');
    expect(workingDaysAfter('2023-12-31', 1, data)).toBe('2024-01-02');
    expect(daysLate('2024-01-02', '2024-01-02', data)).toBe(0);
    expect(daysLate('2024-01-05', '2024-01-06', data)).toBe(1);
    expect(daysLate('2024-01-02', '2024-01-04', data)).toBe(2);
    expect(workingDaysAfter('2024-12-27', 2, data)).toBe('2024-12-30');
    expect(workingDaysAfter('2024-12-30', 1, data)).toBe('2024-12-31');
    expect(() => workingDaysAfter('2024-12-30', 2, data)).toThrow(YearUnknown);
    expect(() => workingDaysAfter('2023-12-29', 1, data)).toThrow(YearUnknown);
  });
});
