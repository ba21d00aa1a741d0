import { describe, expect, it } from 'vitest';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen } from '#policy/engine/fen.ts';

describe('amount in capitals', () => {
  it.each([
    [0, '人民币零元整'],
    [1, '人民币壹分'],
    [10, '人民币壹角整'],
    [50, '人民币伍角整'],
    [32_504, '人民币叁佰贰拾伍元零肆分'],
    [101_000, '人民币壹仟零壹拾元整'],
    [110_000, '人民币壹仟壹佰元整'],
    [11_000, '人民币壹佰壹拾元整'],
    [11_000_000, '人民币壹拾壹万元整'],
    [11_000_000_000, '人民币壹亿壹仟万元整'],
    [168_032, '人民币壹仟陆佰捌拾元叁角贰分'],
    [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [6_531_600, '人民币陆万伍仟叁佰壹拾陆元整'],
    [7_200_000, '人民币柒万贰仟元整'],
    [10_700_053, '人民币壹拾万柒仟元伍角叁分'],
    [10_000_000_100, '人民币壹亿零壹元整'],
    [1_000_000_100, '人民币壹仟万零壹元整'],
    [1_000_000, '人民币壹万元整'],
    [10_000_000_000, '人民币壹亿元整'],
    [1_000_000_000_000, '人民币壹佰亿元整'],
    [9_007_199_254_740_991, '人民币玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
  ])('writes %i fen as %s', (amount, words) => {
    expect(amountInCapitals(fen(amount))).toBe(words);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses %s', (amount) => {
    expect(() => amountInCapitals(amount as never)).toThrow(RangeError);
  });
});
