import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { chongqingFactsSchema } from '#policy/packs/chongqing-2021/facts/settlement.ts';
import {
  anyChongqingCase,
  anyDefaultCase,
  anyOtherCase,
  type Case,
  disagreement,
} from './agreement.ts';

/** Ten thousand cases take their time on a busy machine. */
const patient = 900_000;

function holdsFor(cases: fc.Arbitrary<Case>, numRuns: number): void {
  fc.assert(
    fc.property(cases, (each) => {
      expect(disagreement(each)).toEqual([]);
    }),
    { numRuns },
  );
}

describe('engine and verifier', () => {
  it('are given facts that an office could file', () => {
    fc.assert(
      fc.property(anyDefaultCase, anyChongqingCase, (changchun, chongqing) => {
        expect(parseFacts(settlementFactsSchema, changchun.facts).ok).toBe(true);
        expect(parseFacts(chongqingFactsSchema, chongqing.facts).ok).toBe(true);
      }),
    );
  });

  it(
    'agree on every amount, gate, class, status and day under the default readings',
    () => holdsFor(anyDefaultCase, 2_500),
    patient,
  );

  it(
    'agree under other readings, up to three at once',
    () => holdsFor(anyOtherCase, 2_000),
    patient,
  );

  it(
    'agree on courses, training through work and apprenticeships of Chongqing',
    () => holdsFor(anyChongqingCase, 5_500),
    patient,
  );
});
