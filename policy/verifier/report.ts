import type { Stop } from './canonical-reader.ts';
import type { Difference } from './compare-statement.ts';

/**
 * What came of it. `verified`: unaltered under the given root, and every amount follows; `consistent-unanchored`:
 * the same without a root, so that a bundle made anew by somebody else cannot be told; `altered`: not the bytes
 * that were sealed; `other-root`: whole in itself, but another statement than the one of the given root;
 * `differs`: facts and law come to something else; `not-covered`: not computed here.
 */
export type Answer =
  | 'verified'
  | 'consistent-unanchored'
  | 'altered'
  | 'other-root'
  | 'differs'
  | 'not-covered';

/** What the verifier found. */
export interface Report {
  readonly answer: Answer;
  /** The SHA-256 of the statement as it stands, which notice and ledger print. */
  readonly root: string | undefined;
  /** The root given, where it is another one. */
  readonly expectedRoot?: string;
  /** JSON pointers of what was altered, the deepest node that has a hash. */
  readonly altered: readonly string[];
  /** Where the text stops being canonical JSON, if it does. */
  readonly stop: Stop | undefined;
  readonly differences: readonly Difference[];
  /** What would be needed and is not computed here, by name. */
  readonly notCovered: readonly string[];
  /** What stands in the bundle under its hashes and is not computed a second time; empty where nothing was. */
  readonly unchecked: readonly string[];
}

/** What is left to the hashes in every bundle. */
export const alwaysUnchecked: readonly string[] = [
  '/statement/computedBy',
  '/statement/findings',
  // Each reading named is held against the law; that none is left out is not.
  '/statement/choices/length',
  '/statement/*/derivation/inputs',
];
