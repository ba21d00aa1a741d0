import type { Fen } from './fen.ts';

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['仟', '佰', '拾', ''] as const;

/**
 * The amount in financial capitals (大写金额) as a voucher carries it, `人民币陆万伍仟叁佰壹拾陆元整`.
 * Ends in 整 unless fen are written; throws a `RangeError` for a negative or fractional amount.
 */
export function amountInCapitals(amount: Fen): string {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(
      `金额必须是不小于零的整数分 / amount must be a whole number of fen, not negative: ${amount}`,
    );
  }
  const all = BigInt(amount);
  const yuan = all / 100n;
  const jiao = Number((all / 10n) % 10n);
  const fen = Number(all % 10n);
  const head = yuan > 0n || all === 0n ? `${wholeNumber(yuan)}元` : '';
  return `人民币${head}${jiaoAndFen(jiao, fen, head !== '')}`;
}

function jiaoAndFen(jiao: number, fen: number, afterYuan: boolean): string {
  if (jiao === 0 && fen === 0) return '整';
  if (fen === 0) return `${digits[jiao]}角整`;
  if (jiao === 0) return `${afterYuan ? '零' : ''}${digits[fen]}分`;
  return `${digits[jiao]}角${digits[fen]}分`;
}

function wholeNumber(value: bigint): string {
  if (value === 0n) return '零';
  if (value >= 100_000_000n) return joined(value, 100_000_000n, '亿');
  if (value >= 10_000n) return joined(value, 10_000n, '万');
  return belowTenThousand(value);
}

function joined(value: bigint, unit: bigint, name: string): string {
  const rest = value % unit;
  const head = `${wholeNumber(value / unit)}${name}`;
  if (rest === 0n) return head;
  // An empty leading place of the lower group is spoken as one 零.
  return rest < unit / 10n ? `${head}零${wholeNumber(rest)}` : `${head}${wholeNumber(rest)}`;
}

function belowTenThousand(value: bigint): string {
  const text = value
    .toString()
    .padStart(4, '0')
    .replace(/^0+/, (zeros) => ' '.repeat(zeros.length));
  return Array.from(text, (digit, at) => {
    if (digit === ' ') return '';
    return digit === '0' ? '零' : `${digits[Number(digit)]}${places[at]}`;
  })
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}
