import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { amounts } from '#policy/packs/changchun-2024/settlement/amounts.ts';
import { anyDefaultCase, anyOtherCase } from '../../../verifier/agreement.ts';

describe('amounts alone', () => {
  it('are those of the statement, under every reading', () => {
    fc.assert(
      fc.property(fc.oneof(anyDefaultCase, anyOtherCase), ({ facts, choices }) => {
        const given = facts as SettlementFacts;
        const statement = changchun2024.settle(given, { computedBy: 'test', choices });
        expect(amounts(changchun2024, given, choices)).toEqual({
          refused: statement.status === 'refused',
          totalFen: statement.totalFen,
          trainees: statement.trainees.map(({ derivation: _, ...line }) => line),
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
