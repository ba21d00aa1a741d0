import { describe, expect, it } from 'vitest';
import { lawData } from '#policy/engine/law-data.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import type { JsonValue } from '#policy/verifier/canonical-reader.ts';
import { lawDataSchema } from '#policy/verifier/law-of-bundle.ts';
import { NotCovered } from '#policy/verifier/not-covered.ts';
import { recompute } from '#policy/verifier/recompute.ts';
import { hired, project } from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';

/** A claim whose proofs may still come. */
const facts = project({
  demand: 1,
  plan: 1,
  classes: [{ catalogueClass: 'C', offline: 40 }],
  trainees: hired(1, { noInsurance: true }),
  supplementsOpen: true,
});

describe('a law that does not say how many days there are', () => {
  it.each(['cc24.claim_deadline', 'supplement.last_day'])('%s is not computed', (lacking) => {
    const parameters = changchun2024.parameters.filter(({ id }) => id !== lacking);
    const law = lawDataSchema.parse(
      JSON.parse(JSON.stringify(lawData({ ...changchun2024, parameters }))),
    );
    expect(() => recompute(facts as unknown as JsonValue, law)).toThrow(NotCovered);
  });
});
