import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { lawData } from '#policy/engine/law-data.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import {
  isOfflineRateAllowed,
  isOnlineRateAllowed,
  onlineRate,
} from '#policy/packs/chongqing-2021/standards/day-rate.ts';
import { bandOf } from '#policy/packs/chongqing-2021/standards/occupation-band.ts';
import { courseFactsSchema } from '#policy/verifier/chongqing/course-facts.ts';
import { areRatesAllowed } from '#policy/verifier/chongqing/occupation-band.ts';
import { lawDataSchema, lawOnDay } from '#policy/verifier/law-of-bundle.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

const day = civilDate('2021-04-20');
const facts = courseFacts({ standard: 1500, days: daysOf(1, 6) });

const codes = ['6-18-02-04', '2-02-10-09', '4-10-04-02', null];
const levels = ['none', '5', '4', '3', '2', '1'] as const;
const bands = [undefined, 'PRODUCTION', 'OTHER'] as const;
const yuan = [99, 130, 150, 160, 180, 200].flatMap((each) => [
  each * 100 - 1,
  each * 100,
  each * 100 + 1,
]);
const onlineFen = [undefined, 5_999, 6_000, 6_001];
const readings: readonly ChoiceOverrides[] = [
  {},
  { 'band.no_code': 'PRODUCTION' },
  { 'new.rate': 'FLOOR' },
  { online_rate: 'FIXED' },
];

/** Every occupation that differs to the notice, at rates around every limit. */
describe.each(readings)('day rates, read as %j', (choices) => {
  const law = lawOn(chongqing2021, day, choices);
  const data = lawDataSchema.parse(JSON.parse(JSON.stringify(lawData(chongqing2021, choices))));
  const lawOfBundle = lawOnDay(data, day);

  it.each(codes)('of %s are allowed by both computations, or by neither', (code) => {
    for (const newOccupation of [true, false])
      for (const level of levels)
        for (const band of bands)
          for (const offlineFen of yuan)
            for (const online of onlineFen) {
              const occupation = {
                code,
                name: '样例',
                level,
                newOccupation,
                ...(band && { band }),
              };
              const rates = {
                instrument: '样例',
                from: day,
                offlineFen: fen(offlineFen),
                ...(online !== undefined && { onlineFen: fen(online) }),
              };
              const byEngine =
                isOfflineRateAllowed(rates.offlineFen, bandOf(occupation, law), law) &&
                isOnlineRateAllowed(onlineRate(rates, law), law);
              const course = courseFactsSchema.parse({
                ...facts,
                project: { ...facts.project, occupation },
                rates,
              });
              const what = JSON.stringify([occupation, offlineFen, online]);
              expect([what, areRatesAllowed(course, lawOfBundle)]).toEqual([what, byEngine]);
            }
  });

  it('that were not entered are not held against anything', () => {
    const course = courseFactsSchema.parse({ ...facts, rates: null });
    expect(areRatesAllowed(course, lawOfBundle)).toBe(true);
  });
});
