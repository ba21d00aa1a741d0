import { canonicalJson } from './canonical-json.ts';
import type { ChoiceOverrides } from './choice.ts';
import { type EvidenceRef, isEvidenceRef } from './facts/shared-facts.ts';
import { type LawData, lawData } from './law-data.ts';
import type { PolicyPack } from './pack.ts';
import { sha256Of } from './sha256.ts';
import type { Statement } from './statement.ts';

/** How many keys below the root nodes still have a hash of their own; deeper ones belong to them. */
const DEPTH = 4;

/** In the pack data a parameter, a choice or a row is the least that is named. */
const DEPTH_OF_LAW = 3;

/** A node, by its JSON pointer (the whole bundle without its manifest is the empty one), and the SHA-256 of its canonical JSON. */
export type ManifestEntry = readonly [pointer: string, sha256: string];

/** Everything a stranger needs to compute a statement once more, and to name the node that was altered. */
export interface StatementBundle {
  readonly schema: 'xunzhang.bundle/1';
  readonly statement: Statement;
  readonly facts: object;
  readonly law: LawData;
  /** Every piece of evidence the facts name, each once. */
  readonly evidence: readonly EvidenceRef[];
  readonly manifest: readonly ManifestEntry[];
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function token(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function canonicalText(value: unknown): string {
  return isHolder(value) ? canonicalJson(value) : JSON.stringify(value);
}

/** The manifest entries of a node and of what lies below it; what is left out of JSON is left out here. */
function entriesOf(value: unknown, pointer: string, depth: number): readonly ManifestEntry[] {
  const own: ManifestEntry = [pointer, sha256Of(canonicalText(value))];
  const deepest = pointer.startsWith('/law/') ? DEPTH_OF_LAW : DEPTH;
  if (!isHolder(value) || depth === deepest) return [own];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : entriesOf(inner, pointer + token(key), depth + 1),
  );
  return [own, ...below];
}

/** The evidence that facts name, each once, in order of its canonical JSON. */
export function evidenceIn(facts: object): readonly EvidenceRef[] {
  const found = new Map<string, EvidenceRef>();
  const visit = (value: unknown): void => {
    if (!isHolder(value)) return;
    if (isEvidenceRef(value)) found.set(canonicalJson(value), value);
    else Object.values(value).forEach(visit);
  };
  visit(facts);
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, evidence]) => evidence);
}

/** Puts a statement together with its facts, pack data and evidence, sealed by a manifest of hashes. */
export function bundleOf(
  pack: PolicyPack,
  facts: object,
  statement: Statement,
  overrides: ChoiceOverrides = {},
): StatementBundle {
  const content = {
    schema: 'xunzhang.bundle/1' as const,
    statement,
    facts,
    law: lawData(pack, overrides),
    evidence: evidenceIn(facts),
  };
  return { ...content, manifest: entriesOf(content, '', 0) };
}
