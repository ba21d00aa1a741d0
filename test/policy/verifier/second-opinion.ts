import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { lawData } from '#policy/engine/law-data.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import type { JsonValue } from '#policy/verifier/canonical-reader.ts';
import {
  compareStatement,
  type Difference,
  statedSchema,
} from '#policy/verifier/compare-statement.ts';
import { type LawData, lawDataSchema } from '#policy/verifier/law-of-bundle.ts';
import { recompute } from '#policy/verifier/recompute.ts';

const laws = new WeakMap<PolicyPack, LawData>();

/** The pack data as a bundle carries them, with other readings taken. */
function lawReadAs(pack: PolicyPack, choices: ChoiceOverrides): LawData {
  const law = laws.get(pack) ?? lawDataSchema.parse(JSON.parse(JSON.stringify(lawData(pack))));
  laws.set(pack, law);
  const readAs = (choice: LawData['choices'][number]) => ({
    ...choice,
    taken: choices[choice.id] ?? choice.taken,
  });
  return { ...law, choices: law.choices.map(readAs) };
}

/** Where the verifier comes to something else than a statement; names, where it does not compute such a one. */
export function secondOpinion(
  pack: PolicyPack,
  facts: object,
  choices: ChoiceOverrides,
  statement: Statement,
): readonly (Difference | string)[] {
  const found = recompute(facts as JsonValue, lawReadAs(pack, choices));
  if (!('trainees' in found)) return found;
  return compareStatement(statedSchema.parse(statement), found);
}

/** The statement, once the verifier came to the same or does not compute it; throws where it came to something else. */
export function confirmed(
  pack: PolicyPack,
  facts: object,
  choices: ChoiceOverrides,
  statement: Statement,
): Statement {
  const differences = secondOpinion(pack, facts, choices, statement).filter(
    (difference) => typeof difference !== 'string',
  );
  if (differences.length > 0) throw new Error(JSON.stringify(differences));
  return statement;
}
