import type { Bilingual } from './bilingual.ts';
import type { Stage } from './stage.ts';

/** A clause of a policy document: document prefix and place, for example `CC24-4.2.2.d`. */
export type ClauseId = `${'CC24' | 'CQ21' | 'DDK22' | 'QJ19' | 'CQ145'}-${string}`;

/** What the product does about a clause. */
export type ClauseTag = 'rule' | 'calc' | 'record' | 'document' | 'deadline' | 'report';

/** Where a clause is carried out: a rule by its id, anything else by the file that does it. */
export type ClauseImplementation =
  | { readonly tag: ClauseTag; readonly status: 'done'; readonly by: string }
  | { readonly tag: ClauseTag; readonly status: 'planned' | 'later'; readonly reason: string };

/** One row of a pack's register: every hard clause with what carries it out. */
export interface ClauseEntry {
  readonly id: ClauseId;
  /** The place in the document, in Chinese, for example 四(二)(2). */
  readonly source: string;
  readonly stage: Stage | 'masterdata' | 'reporting' | 'institution' | 'learner';
  readonly gist: Bilingual;
  readonly implementations: readonly ClauseImplementation[];
}
