import * as z from 'zod';
import { countSchema } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, ratio } from '#policy/engine/ratio.ts';
import { type Indicator, indicators, planYears } from './indicators.ts';

const ids = indicators.map(({ id }) => id);

/** What was reached of each figure, a year at a time: new ones of the year, or the stock at its end. */
export const indicatorFactsSchema = z
  .strictObject({
    upTo: z.literal(planYears).describe('报告年度 year of the report'),
    values: z.array(
      z.strictObject({
        indicator: z.enum(ids),
        year: z.literal(planYears),
        value: countSchema.max(100_000_000),
        source: z.enum(['cases', 'by-hand']).describe('来自个案或人工填报'),
      }),
    ),
  })
  .refine(
    ({ values }) =>
      new Set(values.map(({ indicator, year }) => `${indicator} ${year}`)).size === values.length,
    { path: ['values'], params: { zh: '同一指标同一年写了两次。', en: 'A year stands twice.' } },
  )
  .meta({ id: 'IndicatorFacts', title: '规划指标事实 figures of the plan' });

/** What was reached of each figure, a year at a time. */
export type IndicatorFacts = z.infer<typeof indicatorFactsSchema>;

/** A figure of the plan and what is reached of it; `undefined` while nothing is known. */
export interface IndicatorLine {
  readonly indicator: Indicator;
  readonly counting: 'cumulative' | 'stock';
  readonly reached: number | undefined;
  readonly share: Ratio | undefined;
}

/** Whether the years are added up: as bracketed, or all of them by choice (CQ145-B1.n, AMB-75). */
function countingOf({ mark }: Indicator, law: Law): IndicatorLine['counting'] {
  const all = law.choice('indicator.cumulative') === 'ALL_CUMULATIVE';
  return all || mark === 'cumulative' ? 'cumulative' : 'stock';
}

/** Every figure against its target up to a year: totals since 2021, else the latest stock. */
export function indicatorReport(facts: IndicatorFacts, law: Law): readonly IndicatorLine[] {
  return indicators.map((indicator) => {
    const counting = countingOf(indicator, law);
    const known = facts.values
      .filter((each) => each.indicator === indicator.id && each.year <= facts.upTo)
      .toSorted((a, b) => a.year - b.year);
    const reached =
      counting === 'cumulative' && known.length > 0
        ? known.reduce((sum, { value }) => sum + value, 0)
        : known.at(-1)?.value;
    const share = reached === undefined ? undefined : ratio(reached, indicator.target);
    return { indicator, counting, reached, share };
  });
}
