import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { lawOn } from '#policy/engine/law.ts';
import { formatPercent, ratio } from '#policy/engine/ratio.ts';
import { numbersIn, writesSame } from '#policy/engine/written-number.ts';
import {
  indicatorFactsSchema,
  indicatorReport,
} from '#policy/packs/chongqing-14-5/indicators/indicator-report.ts';
import { indicators } from '#policy/packs/chongqing-14-5/indicators/indicators.ts';
import { chongqing145 } from '#policy/packs/chongqing-14-5/pack.ts';
import { citationsOfPacks } from '#policy/packs/citations.ts';

const law = (choices: Record<string, string> = {}) =>
  lawOn(chongqing145, civilDate('2023-12-31'), choices);

const value = (indicator: string, year: number, reached: number) => ({
  indicator,
  year,
  value: reached,
  source: 'by-hand',
});

function reportOf(
  indicator: string,
  upTo: number,
  values: readonly (readonly [year: number, value: number])[],
  choices: Record<string, string> = {},
) {
  const facts = indicatorFactsSchema.parse({
    upTo,
    values: values.map(([year, reached]) => value(indicator, year, reached)),
  });
  return indicatorReport(facts, law(choices)).find((line) => line.indicator.id === indicator);
}

describe('the figures of the plan', () => {
  it('are the 33 of the text, each with its number', () => {
    const rows = citationsOfPacks.get('chongqing-14-5')?.rows ?? {};
    expect(indicators.map(({ id }) => id).toSorted()).toEqual(Object.keys(rows).toSorted());
    // Box 1 counts in ten thousands and says so in the line; elsewhere the number itself does.
    const inTenThousands = /B1\.[1-4]x?\//u;
    for (const { id, target } of indicators) {
      const written = rows[id]?.numbers?.[0] ?? '';
      const amount = inTenThousands.test(id) ? ratio(target, 10_000) : ratio(target, 1);
      expect([id, writesSame(numbersIn(written), [{ amount, kind: 'plain' }])]).toEqual([id, true]);
    }
  });

  it.each<[string, string, number, [number, number][], Record<string, string>, number, string]>([
    [
      'WE-77 92 of 150 ten thousand',
      'CQ145-B1.1/1',
      2023,
      [
        [2021, 280_000],
        [2022, 310_000],
        [2023, 330_000],
      ],
      {},
      920_000,
      '61.33%',
    ],
    [
      'WE-77 only up to the year of the report',
      'CQ145-B1.1/1',
      2022,
      [
        [2021, 280_000],
        [2022, 310_000],
        [2023, 330_000],
      ],
      {},
      590_000,
      '39.33%',
    ],
    [
      'the latest stock of platforms',
      'CQ145-B1.7/1',
      2023,
      [
        [2022, 5],
        [2021, 4],
        [2023, 6],
      ],
      {},
      6,
      '40.00%',
    ],
    [
      'platforms added up by choice',
      'CQ145-B1.7/1',
      2023,
      [
        [2021, 4],
        [2022, 6],
      ],
      { 'indicator.cumulative': 'ALL_CUMULATIVE' },
      10,
      '66.66%',
    ],
  ])('%s', (_name, indicator, upTo, values, choices, reached, share) => {
    const line = reportOf(indicator, upTo, values, choices);
    expect([line?.reached, line?.share && formatPercent(line.share)]).toEqual([reached, share]);
  });

  it('are added up each by itself', () => {
    const [one, other] = ['CQ145-B1.1/1', 'CQ145-B1.7/1'];
    const facts = indicatorFactsSchema.parse({
      upTo: 2022,
      values: [value(one, 2021, 280_000), value(other, 2021, 4), value(one, 2022, 310_000)],
    });
    const reached = indicatorReport(facts, law()).filter((line) => line.reached !== undefined);
    expect(reached.map((line) => [line.indicator.id, line.reached])).toEqual([
      [one, 590_000],
      [other, 4],
    ]);
  });

  it('say nothing where nothing is known', () => {
    expect(reportOf('CQ145-B1.1/1', 2021, [])).toMatchObject({
      reached: undefined,
      share: undefined,
    });
  });

  it.each([
    ['an unknown figure', { upTo: 2023, values: [value('CQ145-B9/1', 2021, 1)] }],
    ['a year outside the plan', { upTo: 2026, values: [] }],
    [
      'a year twice',
      { upTo: 2023, values: [value('CQ145-B1.1/1', 2021, 1), value('CQ145-B1.1/1', 2021, 2)] },
    ],
    ['a negative number', { upTo: 2023, values: [value('CQ145-B1.1/1', 2021, -1)] }],
  ])('refuse %s', (_name, facts) => {
    expect(parseFacts(indicatorFactsSchema, facts).ok).toBe(false);
  });
});
