import type { Bilingual } from './bilingual.ts';
import type { Choice } from './choice.ts';
import { EngineError } from './engine-error.ts';
import { addFen, type Fen, noFen } from './fen.ts';
import { type PolicyPack, type ProgrammePack, precedence } from './pack.ts';
import type { Statement, StatementOptions, StatementStatus } from './statement.ts';

/** What one trainee earns as the statement stands, and under the other reading. */
export interface OtherAmount {
  readonly id: string;
  readonly fen: Fen;
  readonly otherFen: Fen;
}

/** Another reading of one unclear point that would change the result, and what it would pay. */
export interface OtherReading {
  readonly choice: string;
  readonly amb: string;
  readonly taken: string;
  readonly option: string;
  /** The point and its other reading, in words. */
  readonly label: Bilingual;
  readonly status: StatementStatus;
  readonly totalFen: Fen;
  /** The trainees whose amount differs. */
  readonly trainees: readonly OtherAmount[];
}

/** What each trainee earns; one whom several funds pay has a line in each. */
function amountsOf({ trainees }: Statement): ReadonlyMap<string, Fen> {
  const amounts = new Map<string, Fen>();
  for (const { id, fen } of trainees) amounts.set(id, addFen(amounts.get(id) ?? noFen, fen));
  return amounts;
}

/** Every choice of a pack and of those it stands on; where both know one, the pack's own. */
function choicesOf(pack: PolicyPack): readonly Choice[] {
  const all = precedence(pack).flatMap(({ choices }) => choices);
  return [...new Map(all.toReversed().map((choice) => [choice.id, choice])).values()].toReversed();
}

/** The statement under other readings; undefined where those need a table that was not entered. */
function settledOtherwise<F>(
  pack: ProgrammePack<F>,
  facts: F,
  options: StatementOptions,
): Statement | undefined {
  try {
    return pack.settle(facts, options);
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

function amountsThatDiffer(statement: Statement, other: Statement): readonly OtherAmount[] {
  const others = amountsOf(other);
  return [...amountsOf(statement)].flatMap(([id, fen]) => {
    const otherFen = others.get(id);
    return otherFen === undefined || otherFen === fen ? [] : [{ id, fen, otherFen }];
  });
}

/**
 * Settles the facts again under each other reading of every choice of the pack and of those it stands on,
 * one at a time, and returns those under which the total, the status or anybody's amount differs (one
 * settlement each); a choice that only a rule reads may turn a refusal without standing in any derivation.
 * A reading that needs a table which was not entered is left out.
 */
export function compareReadings<F>(
  pack: ProgrammePack<F>,
  facts: F,
  options: StatementOptions,
): readonly OtherReading[] {
  const statement = pack.settle(facts, options);
  return choicesOf(pack).flatMap(({ id, amb, label: point, options: all, default: byDefault }) => {
    const taken = options.choices?.[id] ?? byDefault;
    const others = all.filter((option) => option.id !== taken);
    return others.flatMap((option): OtherReading[] => {
      const choices = { ...options.choices, [id]: option.id };
      const other = settledOtherwise(pack, facts, { ...options, choices });
      if (other === undefined) return [];
      const { status, totalFen } = other;
      const trainees = amountsThatDiffer(statement, other);
      const same = status === statement.status && totalFen === statement.totalFen;
      if (same && trainees.length === 0) return [];
      const label = {
        zh: `${point.zh}：${option.label.zh}`,
        en: `${point.en}: ${option.label.en}`,
      };
      return [{ choice: id, amb, taken, option: option.id, label, status, totalFen, trainees }];
    });
  });
}
