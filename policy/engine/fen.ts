import type * as z from 'zod';
import { type Ratio, ratio } from './ratio.ts';

/** An amount of money in whole fen (1 yuan = 100 fen), never a fraction, never above 2^53 − 1. */
export type Fen = number & z.core.$brand<'Fen'>;

/** No money. */
export const noFen: Fen = 0 as Fen;

/** Brands an integer as fen; throws `RangeError` for fractions and for amounts beyond ±(2^53 − 1). */
export function fen(amount: number | bigint): Fen {
  const value = Number(amount);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `金额须为整数分且不超过 2^53−1，得到 ${amount}。 An amount must be a whole number of fen within 2^53 − 1, got ${amount}.`,
    );
  }
  return value as Fen;
}

/** Exact sum; throws `RangeError` beyond 2^53 − 1. */
export function addFen(...amounts: readonly Fen[]): Fen {
  return sumFen(amounts);
}

/** Exact sum of a list, however long; throws `RangeError` beyond 2^53 − 1. */
export function sumFen(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
}

/** `minuend − subtrahend`; may be negative, the caller decides what that means. */
export function subtractFen(minuend: Fen, subtrahend: Fen): Fen {
  return fen(BigInt(minuend) - BigInt(subtrahend));
}

/** Exact product with a whole number of persons or hours. */
export function multiplyFen(amount: Fen, times: number): Fen {
  return fen(BigInt(amount) * BigInt(times));
}

/** The smaller of two amounts. */
export function minFen(a: Fen, b: Fen): Fen {
  return a <= b ? a : b;
}

/** The amount as an exact fraction, for steps that round only at their end. */
export function fenAsRatio(amount: Fen): Ratio {
  return ratio(amount, 1);
}

/** `6531600` → `65316.00`. */
export function formatYuan(amount: Fen): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An exact amount in fen as yuan: `65316.00`, or `671040/310 fen` where it is no whole number of fen. */
export function exactYuan(exactFen: Ratio): string {
  return exactFen.denominator === 1n
    ? formatYuan(fen(exactFen.numerator))
    : `${exactFen.numerator}/${exactFen.denominator} fen`;
}

/** `65316.00` → `6531600`; throws `RangeError` unless the text is yuan with at most two decimals. */
export function parseYuan(text: string): Fen {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) {
    throw new RangeError(
      `金额格式应如 65316.00，得到 ${text}。 Expected yuan like 65316.00, got ${text}.`,
    );
  }
  return fen(BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0')));
}
