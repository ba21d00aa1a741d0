import type { Bilingual } from './bilingual.ts';
import type { Stage } from './stage.ts';

/** A clause of a policy document: document prefix and place, for example `CC24-4.2.2.d`. */
export type ClauseId = `${'CC24' | 'CQ21' | 'DDK22' | 'QJ19' | 'CQ145'}-${string}`;

/** `hard` the product must enforce, compute or produce; `soft` it warns, offers or records; `org` is addressed to offices. */
export type ClauseKind = 'hard' | 'soft' | 'org';

/** What is done about a clause. A clause may need several: a rule for the count, a person for the content. */
export type ClauseAccount =
  /** Rules, by their ids. */
  | { readonly enforcedBy: readonly string[] }
  /** The file that computes it. */
  | { readonly computedBy: string }
  /** The handler, page, document or due row that records or produces it, or will, and why it waits. */
  | { readonly recordedBy: string; readonly planned: boolean; readonly why?: Bilingual }
  /** A person, who is asked this question. */
  | { readonly judgedBy: Bilingual }
  /** Nothing yet, for this reason. */
  | { readonly later: Bilingual }
  /** Nothing ever, for this reason. */
  | { readonly noSoftware: Bilingual };

/** One row of a pack's register: a clause in our own words and what is done about it. */
export interface ClauseEntry {
  readonly id: ClauseId;
  /** The place in the document, in Chinese, for example 四(二)(2). */
  readonly source: string;
  readonly stage: Stage | 'masterdata' | 'reporting' | 'institution' | 'learner';
  readonly kind: ClauseKind;
  readonly gist: Bilingual;
  readonly accounts: readonly [ClauseAccount, ...ClauseAccount[]];
}
