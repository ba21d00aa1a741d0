import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseAccount, ClauseEntry, ClauseId } from '#policy/engine/clause.ts';
import { reviewerQuestions } from '../reviewer-questions.ts';

const pack = 'policy/packs/changchun-2024';

/** A row of the register, on one call. */
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

/** Rules of the pack, named without their prefix, for example `approval/minimum-demand`. */
export function rules(...ids: readonly string[]): ClauseAccount {
  return { enforcedBy: ids.map((id) => `cc24/${id}`) };
}

/** A step of the computation, a file of the pack. */
export function computed(file: string): ClauseAccount {
  return { computedBy: `${pack}/${file}` };
}

/** Data of the pack. */
export function held(file: string): ClauseAccount {
  return { recordedBy: `${pack}/${file}`, planned: false };
}

/** What a function, page or machine records or produces. */
export function recorded(path: string): ClauseAccount {
  return { recordedBy: path, planned: false };
}

/** A question of the review page. */
export function asked(id: string): ClauseAccount {
  const found = reviewerQuestions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no reviewer's question ${id}.`);
  return { judgedBy: found.question };
}

/** A person judges what no review page asks. */
export function judged(zh: string, en: string): ClauseAccount {
  return { judgedBy: { zh, en } };
}

/** Not built yet, and why. */
export function later(zh: string, en: string): ClauseAccount {
  return { later: reason(zh, en) };
}

/** Nothing a program could do, and why. */
export function noSoftware(zh: string, en: string): ClauseAccount {
  return { noSoftware: reason(zh, en) };
}

function reason(zh: string, en: string): Bilingual {
  return { zh, en };
}
