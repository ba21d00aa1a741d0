import type { ClauseAccount, ClauseEntry, ClauseId } from './clause.ts';
import type { ReviewerQuestion } from './stage-demands.ts';

/** A row of a register, on one call. */
export function clause(
  id: ClauseId,
  source: string,
  stage: ClauseEntry['stage'],
  kind: ClauseEntry['kind'],
  zh: string,
  en: string,
  ...accounts: readonly [ClauseAccount, ...ClauseAccount[]]
): ClauseEntry {
  return { id, source, stage, kind, gist: { zh, en }, accounts };
}

/** Accounts that name what lies in one pack: its rules by their `prefix`, its files below `folder`, its questions. */
export function accountsOf(
  prefix: string,
  folder: string,
  questions: readonly ReviewerQuestion[] = [],
) {
  return {
    /** Rules of the pack, named without their prefix. */
    rules: (...ids: readonly string[]): ClauseAccount => ({
      enforcedBy: ids.map((id) => `${prefix}/${id}`),
    }),
    /** A step of the computation. */
    computed: (file: string): ClauseAccount => ({ computedBy: `${folder}/${file}` }),
    /** Data of the pack. */
    held: (file: string): ClauseAccount => ({ recordedBy: `${folder}/${file}`, planned: false }),
    /** A question of the review page; throws `Error` where the pack asks no such question. */
    asked: (id: string): ClauseAccount => {
      const found = questions.find((each) => each.id === id);
      if (found === undefined) throw new Error(`There is no reviewer's question ${id}.`);
      return { judgedBy: found.question };
    },
  } as const;
}

/** What an existing function or page of the product records or produces. */
export function recorded(path: string): ClauseAccount {
  return { recordedBy: path, planned: false };
}

/** What a function, page or report will record or produce, its kind named first, and why it waits. */
export function planned(path: string, zh?: string, en?: string): ClauseAccount {
  const why = zh !== undefined && en !== undefined ? { why: { zh, en } } : {};
  return { recordedBy: path, planned: true, ...why };
}

/** Not built yet, and why. */
export function later(zh: string, en: string): ClauseAccount {
  return { later: { zh, en } };
}

/** Nothing a program could do, and why. */
export function noSoftware(zh: string, en: string): ClauseAccount {
  return { noSoftware: { zh, en } };
}
