import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { counting, inTurn, moving, movingTo, paying, smallestPull } from '#policy/engine/lever.ts';

const n = (facts: { readonly n: number }) => facts.n;
const upTo = (most: number) => counting(['n'], 0, 1, most, '人数', 'people');

describe('the smallest pull of a lever', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 9, 100, 1_000])('finds %i, not one less', (goal) => {
    const pull = smallestPull({ n: 0 }, [upTo(1_000)], (facts) => n(facts) >= goal);
    expect(pull).toMatchObject({
      steps: goal,
      edits: [{ path: ['n'], to: goal }],
      oneLess: goal === 1 ? [] : [{ path: ['n'], to: goal - 1 }],
    });
  });

  it('does not go further than a lever goes', () => {
    expect(smallestPull({ n: 0 }, [upTo(9)], (facts) => n(facts) >= 10)).toBeUndefined();
    expect(smallestPull({ n: 0 }, [upTo(0)], () => true)).toBeUndefined();
  });

  it('takes the first lever that turns', () => {
    const levers = [upTo(2), counting(['n'], 0, -1, 9, '人数', 'people')];
    expect(smallestPull({ n: 0 }, levers, (facts) => n(facts) <= -3)?.steps).toBe(3);
  });

  it('pulls parts one after the other', () => {
    const parts = [1, 2, 3].map((at) => [{ path: [`part${at}`], to: true }]);
    const flips = (facts: object) => 'part2' in facts;
    const pull = smallestPull({}, [inTurn(parts, '补齐', 'filed')], flips);
    expect(pull?.edits.map(({ path }) => path[0])).toEqual(['part1', 'part2']);
    expect(pull?.sentence).toEqual({ zh: '补齐（2）', en: 'filed (2)' });
  });

  it('says which way money and days move', () => {
    const day = civilDate('2024-05-06');
    const said = [
      paying(['n'], 500, 1, 9, '可用资金', 'money'),
      paying(['n'], 500, -1, 9, '预拨', 'the advance'),
      moving(['on'], day, 1, '申报日', 'the claim'),
      moving(['on'], day, -1, '申报日', 'the claim'),
    ].map((lever) => [lever.say(1).en, lever.say(2).zh]);
    expect(said).toEqual([
      ['money 0.01 yuan more, 5.01', '可用资金增加 0.02 元，为 5.02 元'],
      ['the advance 0.01 yuan less, 4.99', '预拨减少 0.02 元，为 4.98 元'],
      [
        'the claim 1 day later, on 2024-05-07 instead of 2024-05-06',
        '申报日推后 2 天，由 2024-05-06 改为 2024-05-08',
      ],
      [
        'the claim 1 day earlier, on 2024-05-05 instead of 2024-05-06',
        '申报日提前 2 天，由 2024-05-06 改为 2024-05-04',
      ],
    ]);
  });

  it.each([
    ['2020-01-01', '2024-03-01', '2024-03-01'],
    ['2028-01-01', '2024-03-01', '2024-03-02'],
  ])('moves a day from %s as far as a day that would do', (from, goal, found) => {
    const lever = movingTo(civilDate(goal), ['on'], civilDate(from), '日期', 'the day');
    const flips = ({ on }: { on: string }) => on === '2024-03-01' || on === '2024-03-02';
    expect(smallestPull({ on: from }, [lever], flips)?.edits).toEqual([
      { path: ['on'], to: found },
    ]);
  });
});
