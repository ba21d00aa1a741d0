import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { type Programme, programmes } from '#policy/packs/programmes.ts';
import { secondOpinion } from '#test/policy/verifier/second-opinion.ts';
import { alterations } from './alterations.ts';
import { claimsOf } from './claims.ts';
import { otherReadings } from './other-readings.ts';

/** Where the verifier comes to something else; nothing, where facts are refused or a table was not entered. */
function differences({ pack, settle }: Programme, input: unknown, choices: ChoiceOverrides) {
  try {
    const settled = settle(input, { computedBy: 'test', choices });
    if (!settled.ok) return [];
    return secondOpinion(pack, settled.facts.facts, choices, settled.facts.statement);
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}

describe.each(programmes)('the verifier, for a claim of $pack.id', (programme) => {
  it.each(claimsOf(programme.pack))(
    '$name, comes to the same',
    ({ schema, facts: sample, choices }) => {
      expect(differences(programme, sample, choices)).toEqual([]);
      for (const { path, to, facts } of alterations(schema, sample)) {
        expect([path, to, differences(programme, facts, choices)]).toEqual([path, to, []]);
      }
      for (const [choice, option] of otherReadings(programme.pack)) {
        const found = differences(programme, sample, { ...choices, [choice]: option });
        expect([choice, option, found]).toEqual([choice, option, []]);
      }
    },
  );
});
