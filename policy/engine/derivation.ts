import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';
import type { EvidenceRef } from './facts/shared-facts.ts';
import type { RoundingMode } from './rounding.ts';

/** What a derived value counts in; `text` for names and days. */
export type ValueUnit =
  | 'fen'
  | 'class-hours'
  | 'minutes'
  | 'share'
  | 'persons'
  | 'days'
  | 'months'
  | 'events'
  | 'text';

/** An exact value: a whole number or a fraction `n/d` as text, so that no float appears. */
export interface DerivedValue {
  readonly value: string;
  readonly unit: ValueUnit;
}

/** How and by which clause a value was rounded. */
export interface RoundingNote {
  readonly mode: RoundingMode;
  readonly place: 'fen' | 'yuan' | 'percent' | 'permille' | 'class-hour';
  readonly clauses: readonly ClauseId[];
  readonly amb?: string;
}

/** A step: a value, how it came about, and what it came from. */
export interface CalculationNode extends DerivedValue {
  readonly node: 'calculation';
  /** Set where other trees refer to this one. */
  readonly id?: string;
  readonly label: Bilingual;
  readonly formula?: string;
  readonly clauses: readonly ClauseId[];
  readonly rounding?: RoundingNote;
  readonly inputs: readonly Derivation[];
}

/** A number of the law. */
export interface ParameterNode extends DerivedValue {
  readonly node: 'parameter';
  readonly id: string;
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
  readonly from: string;
}

/** Something that is so, with the bytes that show it where there are any. */
export interface FactNode extends DerivedValue {
  readonly node: 'fact';
  readonly path: string;
  readonly label: Bilingual;
  readonly evidence?: readonly EvidenceRef[];
}

/** What a person decided. */
export interface DecisionNode extends DerivedValue {
  readonly node: 'decision';
  readonly label: Bilingual;
  readonly officer: string;
  readonly reason: string;
  readonly on: string;
}

/** A reading taken where the text is unclear. */
export interface ChoiceNode {
  readonly node: 'choice';
  readonly id: string;
  readonly amb: string;
  readonly option: string;
  readonly label: Bilingual;
}

/** A value derived elsewhere in the same statement. */
export interface ReferenceNode extends DerivedValue {
  readonly node: 'reference';
  readonly to: string;
  readonly label: Bilingual;
}

/** A tree that says where a value comes from, down to parameters, facts, choices and decisions. */
export type Derivation =
  | CalculationNode
  | ParameterNode
  | FactNode
  | DecisionNode
  | ChoiceNode
  | ReferenceNode;
