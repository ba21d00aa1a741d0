import { EngineError } from '#policy/engine/engine-error.ts';
import type { ClaimKind, PolicyPack } from '#policy/engine/pack.ts';
import { isValidOn, validityOf } from '#policy/engine/validity.ts';

interface FoundDay {
  readonly path: string;
  readonly day: string;
}

/** The days that stand at a place of facts; `*` is every entry of a list. */
function daysAt(value: unknown, place: readonly string[], path = ''): readonly FoundDay[] {
  const [key, ...rest] = place;
  if (key === undefined) return typeof value === 'string' ? [{ path, day: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*') {
    return Object.entries(value).flatMap(([at, each]) => daysAt(each, rest, `${path}[${at}]`));
  }
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  return daysAt(inner, rest, path === '' ? key : `${path}.${key}`);
}

function claimOf(claims: readonly ClaimKind[], facts: object): ClaimKind | undefined {
  const kind = 'kind' in facts ? facts.kind : undefined;
  return claims.find(({ id }) => id === kind) ?? (kind === undefined ? claims[0] : undefined);
}

function told(pack: PolicyPack): string {
  const { from, to } = validityOf(pack) ?? {};
  return `${pack.revision} (${from ?? '—'} – ${to ?? ''})`;
}

/** A pack with the numbers alone that a kind of claim cannot do without, where it names any. */
function asNeeded(pack: PolicyPack, { needs }: ClaimKind): PolicyPack {
  if (needs === undefined) return pack;
  return { ...pack, parameters: pack.parameters.filter(({ id }) => needs.includes(id)) };
}

/**
 * Holds the days whose law applies against the validity of the pack, or of the numbers of it that the claim needs: one outside that of every pack is bad
 * input, and so is an earlier one which no clause of the pack refuses. Throws `EngineError` outside-validity.
 */
export function checkLawDays(
  pack: PolicyPack & { readonly claims: readonly ClaimKind[] },
  facts: object,
  known: readonly PolicyPack[],
): void {
  const claim = claimOf(pack.claims, facts);
  if (claim === undefined) return;
  const needed = asNeeded(pack, claim);
  const days = claim.lawDays.map((place) => daysAt(facts, place.split('.')));
  for (const { path, day } of days.find((found) => found.length > 0) ?? []) {
    if (isValidOn(needed, day)) continue;
    const others = known.filter((each) => isValidOn(each, day));
    if (others.length > 0 && claim.earlierRefusedBy !== undefined) continue;
    const list = known.map((each) => told(each.id === pack.id ? needed : each)).join(', ');
    throw new EngineError('outside-validity', {
      zh: `${path} = ${day}：不在政策包 ${pack.id} 的有效期内；现有政策包及其有效期：${list}。`,
      en: `${path} = ${day}: outside the validity of pack ${pack.id}; known packs: ${list}.`,
    });
  }
}
