import { chineseNumeral, numeralSigns } from './chinese-numeral.ts';
import { compareRatio, multiplyRatio, type Ratio, ratio } from './ratio.ts';

/** A number as a text writes it: a share (70%, 百分之七十), a time in months (一年, 6个月), or a plain one. */
export interface WrittenNumber {
  readonly amount: Ratio;
  readonly kind: 'plain' | 'share' | 'months';
}

interface Suffix {
  readonly factor: Ratio;
  readonly kind: WrittenNumber['kind'];
}

interface Occurrence {
  readonly amount: Ratio;
  readonly suffix: Suffix | undefined;
  readonly from: number;
  readonly to: number;
}

const signs = `[${numeralSigns}]`;

const pattern = new RegExp(
  `(?<per>[百千]分之)?(?:(?<arabic>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?<decimals>\\.\\d+)?` +
    `(?<times>[百千万亿])?|(?<chinese>${signs}+))(?<after>%|‰|个?年|个月)?`,
  'gu',
);

const range = '(?:[-－—–~～至到]|——)';

const joins = new RegExp(`^\\s*${range}\\s*$`, 'u');

/** A single sign is a number only before what can be counted, or in a range: 一年, but not 统一 or 一线. */
const counted = new RegExp(
  `^(?:${range}(?:${signs}|\\d)|大类|[年月日天个人次名项元倍类家户条种份套段节期周届册课学小分])`,
  'u',
);

const bare: Suffix = { factor: ratio(1, 1), kind: 'plain' };

const multiples: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** Full-width figures as plain ones, sign for sign, so that places in the text stay. */
function plainFigures(text: string): string {
  return text.replaceAll(/[０-９．％]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

function arabicValue(figures: string, decimals: string): Ratio {
  const places = decimals.slice(1);
  return ratio(BigInt(figures.replaceAll(',', '') + places), 10n ** BigInt(places.length));
}

function suffixOf(amount: Ratio, per: string, times: string, after: string): Suffix | undefined {
  if (after === '%' || per === '百分之') return { factor: ratio(1, 100), kind: 'share' };
  if (after === '‰' || per === '千分之') return { factor: ratio(1, 1000), kind: 'share' };
  const multiple = ratio(multiples.get(times) ?? 1, 1);
  if (after === '个月') return { factor: multiple, kind: 'months' };
  // A year of the calendar has four figures; a length of time has fewer.
  if (after.endsWith('年') && compareRatio(amount, ratio(1000, 1)) < 0) {
    return { factor: multiplyRatio(multiple, ratio(12, 1)), kind: 'months' };
  }
  return times === '' ? undefined : { factor: multiple, kind: 'plain' };
}

function occurrenceOf(match: RegExpExecArray, text: string): Occurrence | undefined {
  const {
    per = '',
    arabic,
    decimals = '',
    times = '',
    chinese = '',
    after = '',
  } = match.groups ?? {};
  const to = match.index + match[0].length;
  const alone = chinese.length === 1 && per === '';
  if (alone && !counted.test(text.slice(to - after.length))) return undefined;
  const numeral = arabic === undefined ? chineseNumeral(chinese) : undefined;
  if (arabic === undefined && numeral === undefined) return undefined;
  const amount = arabic === undefined ? ratio(numeral ?? 0, 1) : arabicValue(arabic, decimals);
  return { amount, suffix: suffixOf(amount, per, times, after), from: match.index, to };
}

/** Every number of a text in its order; the first of a range takes what the last is counted in (1至2年). */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const plain = plainFigures(text);
  const found = Array.from(plain.matchAll(pattern), (match) => occurrenceOf(match, plain)).filter(
    (each) => each !== undefined,
  );
  return found.map(({ amount, suffix, to }, index) => {
    const next = found[index + 1];
    const isRange = next !== undefined && joins.test(plain.slice(to, next.from));
    const { factor, kind } = suffix ?? (isRange ? next.suffix : undefined) ?? bare;
    return { amount: multiplyRatio(amount, factor), kind };
  });
}

function isSame(a: WrittenNumber, b: WrittenNumber | undefined): boolean {
  return b !== undefined && a.kind === b.kind && compareRatio(a.amount, b.amount) === 0;
}

/**
 * Whether a text holds the number of a notation, in whatever way either is written; the numbers of
 * a notation with several (130—200, 2024年12月31日) stand side by side.
 */
export function holdsNumber(text: string, notation: string): boolean {
  const sought = numbersIn(notation);
  const found = numbersIn(text);
  return (
    sought.length > 0 &&
    found.some((_, start) => sought.every((each, index) => isSame(each, found[start + index])))
  );
}

/** Whether two notations write the same numbers: 70% and 百分之七十, 一年 and 12个月. */
export function writesSame(a: readonly WrittenNumber[], b: readonly WrittenNumber[]): boolean {
  return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
}
