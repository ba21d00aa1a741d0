import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '#policy/engine/chinese-numeral.ts';

describe('a Chinese numeral', () => {
  it.each([
    ['零', 0],
    ['五', 5],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['七十五', 75],
    ['一百零五', 105],
    ['一百一十', 110],
    ['三千', 3000],
    ['三千零五', 3005],
    ['四千八百', 4800],
    ['两万', 20_000],
    ['一万零五十', 10_050],
    ['三亿五千万', 350_000_000],
    ['二〇二五', 2025],
    ['二○三五', 2035],
  ])('reads %s as %i', (signs, value) => {
    expect(chineseNumeral(signs)).toBe(value);
  });

  it.each(['', '十四五', '一十十', '百', '百万', '千', '三千五', '一百五十零', '两个', '万州'])(
    'finds no number in %j',
    (signs) => {
      expect(chineseNumeral(signs)).toBeUndefined();
    },
  );
});
