const digits: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (sign, value): [string, number] => [sign, value]),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
]);

const places: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
  ['', 1],
];

const groups: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
  ['', 1],
];

const powers: ReadonlyMap<string, number> = new Map([...places, ...groups]);

/** Every sign that a Chinese numeral may be written with, as the inside of a character class. */
export const numeralSigns = '零〇○一二三四五六七八九十百千万亿两';

function writtenGroup(value: number): string {
  let text = '';
  let gap = false;
  for (const [sign, power] of places) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += `${gap ? '零' : ''}${'零一二三四五六七八九'[digit]}${sign}`;
    gap = digit === 0 && text !== '';
  }
  return text;
}

function written(value: number): string {
  let text = '';
  for (const [sign, power] of groups) {
    const group = Math.floor(value / power) % 10_000;
    if (group > 0) {
      const gap = text !== '' && group < 1000;
      text += `${gap ? '零' : ''}${writtenGroup(group)}${sign}`;
    }
  }
  return text === '' ? '零' : text;
}

/** One spelling of what is written in several: 两万 for 二万, 十二 for 一十二. */
function spelling(signs: string): string {
  return signs.replaceAll('两', '二').replaceAll('〇', '零').replace(/^一十/u, '十');
}

/** What the signs add up to, well-formed or not. */
function summed(signs: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const sign of signs) {
    const power = powers.get(sign);
    if (power === undefined) digit = digits.get(sign) ?? 0;
    else if (power < 10_000) {
      group += (digit || 1) * power;
      digit = 0;
    } else {
      total += (group + digit) * power;
      group = 0;
      digit = 0;
    }
  }
  return total + group + digit;
}

/**
 * The value of a Chinese numeral (二十, 三千零五, 两万, and the year 二〇二五); undefined where the
 * signs make none, for example 十四五.
 */
export function chineseNumeral(signs: string): number | undefined {
  const each = Array.from(signs, (sign) => digits.get(sign));
  if (each.length === 4 && each.every((digit) => digit !== undefined)) return Number(each.join(''));
  const value = summed(signs);
  return spelling(written(value)) === spelling(signs) ? value : undefined;
}
