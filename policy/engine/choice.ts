import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';

/** One reading of an unclear point. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: Bilingual;
}

/** An unclear point of a document (`AMB-nn`), its readings, and the one taken by default. */
export interface Choice {
  readonly id: string;
  readonly amb: `AMB-${string}`;
  readonly clauses: readonly ClauseId[];
  readonly label: Bilingual;
  readonly options: readonly ChoiceOption[];
  readonly default: string;
}

/** Readings taken instead of the defaults, by choice id. */
export type ChoiceOverrides = Readonly<Record<string, string>>;
