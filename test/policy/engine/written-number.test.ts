import { describe, expect, it } from 'vitest';
import { ratio } from '#policy/engine/ratio.ts';
import { holdsNumber, numbersIn } from '#policy/engine/written-number.ts';

describe('a number of a notation', () => {
  it.each([
    ['不少于5人', '5'],
    ['不少于5人', '五人'],
    ['不少于五人', '5'],
    ['达到70%以上', '70%'],
    ['达到百分之七十以上', '70%'],
    ['达到７０％以上', '百分之七十'],
    ['千分之五', '5‰'],
    ['招收3,000人', '3000'],
    ['招收3000人', '3,000'],
    ['招收三千人', '3000'],
    ['每学时20元', '20元'],
    ['每学时二十元', '20'],
    ['补贴4800元/人次', '4800元'],
    ['按130—200元计算', '130—200'],
    ['每天130元至200元', '200'],
    ['周期为1至2年', '12—24个月'],
    ['周期为1－2年', '1至2年'],
    ['周期为一至两年', '1至2年'],
    ['毕业后一年内', '12个月'],
    ['最长6个月', '6个月'],
    ['最长半期，即六个月', '6个月'],
    ['培养5万名', '50000'],
    ['总量104.5万人', '1045000'],
    ['至2024年12月31日', '2024年12月31日'],
    ['至2024年12月31日', '2024-12-31'],
    ['每天录制2段', '两段'],
    ['属于第六大类', '6'],
  ])('%s holds %s', (text, notation) => {
    expect(holdsNumber(text, notation)).toBe(true);
  });

  it.each([
    ['招收13000人', '3000'],
    ['招收3000人', '300'],
    ['达到70%以上', '70'],
    ['达到70人以上', '70%'],
    ['毕业后一年内', '1'],
    ['培养5万名', '5'],
    ['每学时20.5元', '20'],
    ['至2024年12月31日', '2024年12月30日'],
    ['每天130元，另有150元、200元', '130—200'],
    ['统一安排一线职工', '1'],
    ['“十四五”期间', '15'],
    ['编号12,3456', '12345'],
    ['没有数字', '5'],
    ['不少于5人', '没有数字'],
  ])('%s does not hold %s', (text, notation) => {
    expect(holdsNumber(text, notation)).toBe(false);
  });

  it('counts a number in what it is written in', () => {
    const found = numbersIn('千分之五，5‰');
    expect(found).toEqual([
      { amount: ratio(5, 1000), kind: 'share' },
      { amount: ratio(5, 1000), kind: 'share' },
    ]);
    expect(numbersIn('1000年')).toEqual([{ amount: ratio(1000, 1), kind: 'plain' }]);
    expect(numbersIn('3个年度')).toEqual([{ amount: ratio(36, 1), kind: 'months' }]);
    expect(numbersIn('千千万万个')).toEqual([]);
    expect(numbersIn('999年')).toEqual([{ amount: ratio(999 * 12, 1), kind: 'months' }]);
  });

  it('keeps the order of a text', () => {
    const amounts = numbersIn('A类240学时，B类一百二十学时，占60%').map(({ amount }) => amount);
    expect(amounts.map(({ numerator }) => numerator)).toEqual([240n, 120n, 3n]);
  });
});
