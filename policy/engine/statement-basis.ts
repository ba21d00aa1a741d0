import { canonicalJson } from './canonical-json.ts';
import type { ChoiceOverrides } from './choice.ts';
import { lawData } from './law-data.ts';
import type { PolicyPack } from './pack.ts';
import { sha256Of } from './sha256.ts';

/** What a statement was computed from, by the SHA-256 of its canonical JSON; so the statement's own hash vouches for all three. */
export interface StatementBasis {
  readonly facts: string;
  /** Of the pack data with the readings taken. */
  readonly law: string;
}

const hashedLaws = new WeakMap<PolicyPack, Map<string, string>>();

/** Pack data change with the pack and the readings alone, so they are hashed once for both. */
function lawHash(pack: PolicyPack, overrides: ChoiceOverrides): string {
  const byReadings = hashedLaws.get(pack) ?? new Map<string, string>();
  hashedLaws.set(pack, byReadings);
  const readings = canonicalJson(overrides);
  const hash = byReadings.get(readings) ?? sha256Of(canonicalJson(lawData(pack, overrides)));
  byReadings.set(readings, hash);
  return hash;
}

/** The hashes of facts and law that a statement names. */
export function basisOf(
  pack: PolicyPack,
  facts: object,
  overrides: ChoiceOverrides,
): StatementBasis {
  return { facts: sha256Of(canonicalJson(facts)), law: lawHash(pack, overrides) };
}
