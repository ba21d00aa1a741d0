import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { anyDefaultCase, anyOtherCase, disagreement } from './agreement.ts';

/** Ten thousand cases take their time on a busy machine. */
const patient = 900_000;

describe('engine and verifier', () => {
  it('are given facts that an office could file', () => {
    fc.assert(
      fc.property(anyDefaultCase, ({ facts }) => {
        expect(parseFacts(settlementFactsSchema, facts).ok).toBe(true);
      }),
    );
  });

  it(
    'agree on every amount, gate, class, status and day under the default readings',
    () => {
      fc.assert(
        fc.property(anyDefaultCase, (each) => expect(disagreement(each)).toEqual([])),
        { numRuns: 5_000 },
      );
    },
    patient,
  );

  it(
    'agree under other readings, up to three at once',
    () => {
      fc.assert(
        fc.property(anyOtherCase, (each) => expect(disagreement(each)).toEqual([])),
        { numRuns: 5_000 },
      );
    },
    patient,
  );
});
