import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';

/** An unclear point (AMB-nn), or a part of one, that is read one way only: what is taken, what else it could mean, and why no choice is offered. */
export interface FixedReading {
  readonly id: string;
  readonly amb: `AMB-${string}`;
  readonly clauses: readonly ClauseId[];
  readonly taken: Bilingual;
  readonly notTaken: Bilingual;
  readonly reason: Bilingual;
}
