import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { chongqingFactsSchema } from '#policy/packs/chongqing-2021/facts/settlement.ts';
import { dadukouFactsSchema } from '#policy/packs/dadukou-2022/facts/settlement.ts';
import { qijiangFactsSchema } from '#policy/packs/qijiang-2019/settlement/facts.ts';
import {
  anyCase,
  anyChongqingCase,
  anyDefaultCase,
  anyOtherCase,
  anyQijiangCase,
  type Case,
  disagreement,
} from './agreement.ts';

/** Ten thousand cases take their time on a busy machine. */
const patient = 900_000;

/** As many as are asked for, unless a setup says that fewer do. */
const mostRuns = fc.readConfigureGlobal().numRuns ?? Number.POSITIVE_INFINITY;

function holdsFor(cases: fc.Arbitrary<Case>, numRuns: number): void {
  fc.assert(
    fc.property(cases, (each) => {
      expect(disagreement(each)).toEqual([]);
    }),
    { numRuns: Math.min(numRuns, mostRuns) },
  );
}

describe('engine and verifier', () => {
  it('are given facts that an office could file', () => {
    const schemas: Readonly<Record<Case['of'], z.ZodType<object>>> = {
      'changchun-2024': settlementFactsSchema,
      'chongqing-2021': chongqingFactsSchema,
      'dadukou-2022': dadukouFactsSchema,
      'qijiang-2019': qijiangFactsSchema,
    };
    fc.assert(
      fc.property(anyCase, ({ of, facts }) => {
        expect(parseFacts(schemas[of], facts)).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['every amount, gate, class, status and day under the default readings', anyDefaultCase, 1_500],
    ['other readings of Changchun, up to three at once', anyOtherCase, 2_500],
    ['claims of Chongqing and Dadukou', anyChongqingCase, 3_000],
    ['claims of Qijiang', anyQijiangCase, 3_000],
  ])('agree on %s', (_what, cases, numRuns) => holdsFor(cases, numRuns), patient);
});
