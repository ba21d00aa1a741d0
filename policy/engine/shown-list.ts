import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';

/** A list that a document asks to be kept, as the page of its pack shows it (清单). */
export interface ShownList {
  readonly label: Bilingual;
  /** The columns, and a cell for each of them in every row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly clauses: readonly ClauseId[];
}

/** The clauses of the rows of a list, each once, in their order. */
export function clausesOf(
  rows: readonly { readonly clauses: readonly ClauseId[] }[],
): readonly ClauseId[] {
  return [...new Set(rows.flatMap(({ clauses }) => clauses))];
}
