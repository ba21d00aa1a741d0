import fc from 'fast-check';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { lawData } from '#policy/engine/law-data.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import type { JsonValue } from '#policy/verifier/canonical-reader.ts';
import { computedReadings } from '#policy/verifier/changchun/coverage.ts';
import {
  compareStatement,
  type Difference,
  statedSchema,
} from '#policy/verifier/compare-statement.ts';
import { lawDataSchema } from '#policy/verifier/law-of-bundle.ts';
import { recompute } from '#policy/verifier/recompute.ts';
import { anyProject } from './any-project.ts';

const law = lawDataSchema.parse(JSON.parse(JSON.stringify(lawData(changchun2024))));

/** The pack data as plain JSON, with other readings taken. */
function lawReadAs(choices: ChoiceOverrides) {
  const readAs = (choice: (typeof law.choices)[number]) => ({
    ...choice,
    taken: choices[choice.id] ?? choice.taken,
  });
  return { ...law, choices: law.choices.map(readAs) };
}

/** Where engine and verifier come to different results of the same facts. */
export function differencesOf(
  statement: Statement,
  facts: SettlementFacts,
  choices: ChoiceOverrides = {},
): readonly (Difference | string)[] {
  const found = recompute(facts as JsonValue, lawReadAs(choices));
  return 'trainees' in found ? compareStatement(statedSchema.parse(statement), found) : found;
}

const alternatives = changchun2024.choices.flatMap(({ id, default: byDefault, options }) =>
  options
    .filter((option) => option.id !== byDefault && computedReadings[id]?.includes(option.id))
    .map((option) => [id, option.id] as const),
);

/** One to three readings other than the default that both sides compute. */
const otherReadings: fc.Arbitrary<ChoiceOverrides> = fc
  .array(fc.constantFrom(...alternatives), { minLength: 1, maxLength: 3 })
  .map((taken): ChoiceOverrides => Object.fromEntries(taken))
  // Refusing one trainee alone for being late is left open by the text, and by the verifier.
  .filter((taken) => taken['claim.late'] === undefined || !('claim.clock_start' in taken));

/** A project with the readings it is settled by. */
export interface Case {
  readonly facts: SettlementFacts;
  readonly choices: ChoiceOverrides;
}

/** Projects near the limits, under the default readings. */
export const anyDefaultCase: fc.Arbitrary<Case> = anyProject.map((facts) => ({
  facts,
  choices: {},
}));

/** Projects near the limits, under other readings. */
export const anyOtherCase: fc.Arbitrary<Case> = fc.record({
  facts: anyProject,
  choices: otherReadings,
});

/** Settles a case and holds the statement against the verifier. */
export function disagreement({ facts, choices }: Case): readonly (Difference | string)[] {
  const statement = changchun2024.settle(facts, { computedBy: 'test', choices });
  return differencesOf(statement, facts, choices);
}
