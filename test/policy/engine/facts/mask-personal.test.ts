import { describe, expect, it } from 'vitest';
import { maskPersonal } from '#policy/engine/facts/mask-personal.ts';

describe('a text that may name a person by a number', () => {
  it.each([
    ['没有班级 110101199003074514。', '没有班级 110…14。'],
    ['workers[0].13812345678 = 1', 'workers[0].138…78 = 1'],
    ['"请联系 138-1234-5678"', '"请联系 138…78"'],
    ['138 1234 5678 或 010-8888-88889', '138…78 或 010…89'],
    ['110101-1990-03-07-451x', '110…1x'],
    ['110101 19900307 451 X。', '110… X。'],
    ['６２２２０２１２３４５６７８９０', '６２２…９０'],
    ['id13812345678y', 'id138…78y'],
    ['2024-05-07 13812345678', '2024-05-07 138…78'],
  ])('%s is masked', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    '由 2024-05-07 改为 2024-04-30',
    '2024-05-07 2024-05-08 2024-12-31',
    '6-18-02-04 6-18-02-05',
    '2024-05-07 6-18-02-04',
    '65,316.00 元 65316.00',
    '1234567890',
    '--root 1234567890123456789012345678901234567890123456789012345678901234',
    '第 2000 字节\n1990 2 3 4',
    'changchun-2024/1, chongqing-2021/1, dadukou-2022/1',
    '01J8Z3K4M5N6P7Q8R9S0T1V2W3',
  ])('%s is not', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });
});
