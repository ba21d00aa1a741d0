import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsNumber } from '#policy/engine/written-number.ts';

const names = Array.from('零一二三四五六七八九');

/** A whole number below a hundred million in Chinese signs, written down place by place. */
function inChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const tail = rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${inChinese(rest)}`;
    return `${inChinese(Math.floor(value / 10_000))}万${tail.replace(/^(零?)十/u, '$1一十')}`;
  }
  const words = Array.from(String(value), Number).map((digit, index, all) => {
    const place = ['', '十', '百', '千'][all.length - 1 - index];
    return digit === 0 ? '零' : `${names[digit]}${place}`;
  });
  const text = words.join('').replaceAll(/零+/gu, '零');
  return value === 0 ? '零' : text.replace(/零$/u, '').replace(/^一十/u, '十');
}

const fullWidth = (figures: string): string =>
  figures.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const grouped = (value: number): string => value.toLocaleString('en-US');

const plainNotations = [String, grouped, inChinese, (value: number) => fullWidth(String(value))];

const shareNotations = [
  (value: number) => `${value}%`,
  (value: number) => fullWidth(String(value)).concat('％'),
  (value: number) => `百分之${inChinese(value)}`,
];

const numbers = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 99_999_999 }),
  fc.constantFrom(1000, 1001, 1010, 1100, 10_000, 10_010, 100_000, 101_000),
);

it('is found in every notation, and another number is not', () => {
  fc.assert(
    fc.property(
      numbers,
      numbers,
      fc.constantFrom(...plainNotations),
      fc.constantFrom(...plainNotations),
      (value, other, write, seek) => {
        const text = `每期招收${write(value)}名学员`;
        expect(holdsNumber(text, `${seek(value)}名`)).toBe(true);
        expect(holdsNumber(text, `${seek(other)}名`)).toBe(value === other);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('tells a share from a plain number, and one share from another', () => {
  const percents = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      percents,
      percents,
      fc.constantFrom(...shareNotations),
      fc.constantFrom(...shareNotations),
      (value, other, write, seek) => {
        const text = `不超过总学时的${write(value)}`;
        expect(holdsNumber(text, seek(other))).toBe(value === other);
        expect(holdsNumber(text, `${value}名`)).toBe(false);
      },
    ),
    { numRuns: 1_000 },
  );
});

it('knows a time by its months', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 1188 }),
      (years, months) => {
        const text = `期限为${inChinese(years)}年`;
        expect(holdsNumber(text, `${years * 12}个月`)).toBe(true);
        expect(holdsNumber(text, `${months}个月`)).toBe(months === years * 12);
      },
    ),
  );
});
