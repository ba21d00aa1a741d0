import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';

/** One reading of an unclear point. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: Bilingual;
}

/** Which unclear point a choice settles (`AMB-nn`), or that the documents are silent on it. */
export type Unclear = `AMB-${string}` | 'SILENT';

/** An unclear point of a document, its readings, and the one taken by default. */
export interface Choice {
  readonly id: string;
  readonly amb: Unclear;
  readonly clauses: readonly ClauseId[];
  readonly label: Bilingual;
  readonly options: readonly ChoiceOption[];
  readonly default: string;
}

/** Readings taken instead of the defaults, by choice id. */
export type ChoiceOverrides = Readonly<Record<string, string>>;
