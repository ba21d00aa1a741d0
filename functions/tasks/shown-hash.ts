import { createHash } from 'node:crypto';
import { canonicalJson } from '#policy/engine/canonical-json.ts';

/** SHA-256 of the canonical JSON of what was shown: the thing an answer is bound to. */
export function shownHash(shown: object): string {
  return createHash('sha256').update(canonicalJson(shown)).digest('hex');
}

/** A short digest of each part of what was shown, so that a later look can say which parts differ. */
export function partDigests(shown: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(shown).map(([part, value]) => [part, shownHash({ value }).slice(0, 16)]),
  );
}

/** The parts that differ between two looks. */
export function changedParts(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(now).filter((part) => before[part] !== now[part]);
}
