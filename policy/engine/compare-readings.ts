import type { Bilingual } from './bilingual.ts';
import type { Fen } from './fen.ts';
import type { ProgrammePack } from './pack.ts';
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

function amountsThatDiffer(statement: Statement, other: Statement): readonly OtherAmount[] {
  const byId = new Map(other.trainees.map(({ id, fen }) => [id, fen]));
  return statement.trainees.flatMap(({ id, fen }) => {
    const otherFen = byId.get(id);
    return otherFen === undefined || otherFen === fen ? [] : [{ id, fen, otherFen }];
  });
}

/**
 * Settles the facts again under each other reading of every choice the statement names, one at a time,
 * and returns those under which the total, the status or anybody's amount differs (one settlement each).
 */
export function compareReadings<F>(
  pack: ProgrammePack<F>,
  facts: F,
  options: StatementOptions,
): readonly OtherReading[] {
  const statement = pack.settle(facts, options);
  return statement.choices.flatMap(({ id, amb, option: taken }) => {
    const choice = pack.choices.find((each) => each.id === id);
    const others = choice?.options.filter((option) => option.id !== taken) ?? [];
    return others.flatMap((option): OtherReading[] => {
      const choices = { ...options.choices, [id]: option.id };
      const other = pack.settle(facts, { ...options, choices });
      const { status, totalFen } = other;
      const trainees = amountsThatDiffer(statement, other);
      const same = status === statement.status && totalFen === statement.totalFen;
      if (same && trainees.length === 0) return [];
      const label = {
        zh: `${choice?.label.zh}：${option.label.zh}`,
        en: `${choice?.label.en}: ${option.label.en}`,
      };
      return [{ choice: id, amb, taken, option: option.id, label, status, totalFen, trainees }];
    });
  });
}
