import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { decide } from '#policy/engine/rule.ts';
import {
  indicatorFactsSchema,
  indicatorReport,
} from '#policy/packs/chongqing-14-5/indicators/indicator-report.ts';
import { programmes } from '#policy/packs/programmes.ts';
import { planActualsSchema, planReport } from '#policy/packs/qijiang-2019/plan/plan-report.ts';
import { reportsOf } from '#policy/packs/qijiang-2019/reports/report-dates.ts';
import { alterations } from '#test/policy/each-fact/alterations.ts';
import { chongqingStages } from '#test/policy/each-fact/chongqing-stages.ts';
import { claimsOf } from '#test/policy/each-fact/claims.ts';
import { furtherClaims, furtherStages } from './reading-samples.ts';

/** What can be seen of facts under some readings, as text; readings that print themselves are left out. */
type Seen = (facts: unknown, choices: ChoiceOverrides) => string;

interface Sample {
  readonly schema: z.ZodType | undefined;
  readonly facts: object;
  readonly seen: Seen;
}

function orRefusal(see: () => unknown): string {
  const plain = (_key: string, value: unknown): unknown =>
    typeof value === 'bigint' ? value.toString() : value;
  try {
    return JSON.stringify(see(), plain);
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

/** What a statement says beside the readings it names and the trees they stand in. */
function seenOfClaim(pack: PolicyPack): Seen {
  const programme = programmes.find((each) => each.pack.id === pack.id);
  return (facts, choices) =>
    orRefusal(() => {
      const settled = programme?.settle(facts, { computedBy: 'test', choices });
      if (settled === undefined || !settled.ok) return settled;
      const { status, totalFen, provisional, advance, payee, gates, classes, trainees, findings } =
        settled.facts.statement;
      return [
        status,
        totalFen,
        provisional,
        advance,
        payee,
        gates.map(({ id, outcome }) => [id, outcome]),
        classes.map(({ id, lawOf, barred }) => [id, lawOf, barred]),
        trainees.map(({ id, kind, fen }) => [id, kind, fen]),
        findings,
      ];
    });
}

/** The reports that a pack makes, which are neither stages nor claims. */
const reports: Readonly<Record<string, readonly Sample[]>> = {
  'qijiang-2019': [
    {
      schema: undefined,
      facts: { year: 2020, trained: [{ unit: '区市场监管局', personTimes: 100 }] },
      seen: (facts, choices) =>
        orRefusal(() =>
          planReport(planActualsSchema.parse(facts), lawOf('qijiang-2019', '2020-12-31', choices)),
        ),
    },
    {
      schema: undefined,
      facts: {},
      seen: (_facts, choices) =>
        orRefusal(() => reportsOf(2020, lawOf('qijiang-2019', '2020-12-31', choices))),
    },
  ],
  'chongqing-14-5': [
    {
      schema: undefined,
      facts: {
        upTo: 2023,
        values: [2021, 2022].map((year) => ({
          indicator: 'B1.6/stock',
          year,
          value: 1,
          source: 'by-hand',
        })),
      },
      seen: (facts, choices) =>
        orRefusal(() => {
          const given = facts as { readonly upTo: number; readonly values: readonly object[] };
          const law = lawOf('chongqing-14-5', '2023-12-31', choices);
          const named = indicatorReport({ upTo: 2023, values: [] }, law).map(
            ({ indicator }) => indicator.id,
          );
          const values = named.flatMap((indicator) =>
            given.values.map((value) => ({ ...value, indicator })),
          );
          return indicatorReport(indicatorFactsSchema.parse({ ...given, values }), law);
        }),
    },
  ],
};

function lawOf(id: string, day: string, choices: ChoiceOverrides) {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`There is no pack ${id}.`);
  return lawOn(pack, civilDate(day), choices);
}

const packs = chongqingStages.map(({ pack }) => pack);

/** Every sample of a pack: its claims, its stages, its reports. */
function samplesOf(pack: PolicyPack): readonly Sample[] {
  const programme = programmes.find((each) => each.pack.id === pack.id);
  const claims = programme === undefined ? [] : claimsOf(programme.pack);
  const further = programme === undefined ? [] : (furtherClaims[pack.id] ?? []);
  const tried = chongqingStages.filter((each) => each.pack.id === pack.id);
  return [
    ...claims.map(({ schema, facts }) => ({ schema, facts, seen: seenOfClaim(pack) })),
    ...further.map((facts) => ({ schema: undefined, facts, seen: seenOfClaim(pack) })),
    ...tried.flatMap(({ stages, lawFor }) =>
      stages.flatMap(({ schema, rules, samples }) =>
        [
          ...Object.values(samples),
          ...furtherStages.filter((each) => schema.safeParse(each).success),
        ].map((facts) => ({
          schema,
          facts,
          seen: (given: unknown, choices: ChoiceOverrides) =>
            orRefusal(() => {
              const { waivers = [] } = given as { waivers?: never[] };
              return decide(rules, given, lawFor(choices)(given), waivers);
            }),
        })),
      ),
    ),
    ...(reports[pack.id] ?? []),
  ];
}

/** Whether a reading makes a difference to a sample, or to one with one fact changed. */
function makesADifference(samples: readonly Sample[], choices: ChoiceOverrides): boolean {
  const differs = ({ seen }: Sample, facts: unknown) => seen(facts, choices) !== seen(facts, {});
  return (
    samples.some((sample) => differs(sample, sample.facts)) ||
    samples.some(
      (sample) =>
        sample.schema !== undefined &&
        alterations(sample.schema, sample.facts).some(({ facts }) => differs(sample, facts)),
    )
  );
}

/** Readings of Changchun have a case each (see changchun-2024/every-reading.test.ts). */
describe.each(packs)('every reading of $id', (pack) => {
  const samples = samplesOf(pack);
  const alternatives = pack.choices.flatMap(({ id, default: byDefault, options }) =>
    options.filter((option) => option.id !== byDefault).map((option) => [id, option.id] as const),
  );

  it.each(alternatives)('%s=%s makes a difference somewhere', (choice, option) => {
    expect(makesADifference(samples, { [choice]: option })).toBe(true);
  });
});
