import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CatalogueEntry } from '#policy/engine/pack.ts';
import {
  type CatalogueEdition,
  catalogueEditions,
  namedButUnlisted,
  type OccupationClass,
  occupationAliases,
  occupationClasses,
} from './catalogue.ts';

/** Where an occupation stands on a day. */
export type OccupationStanding =
  | {
      readonly kind: 'listed';
      readonly edition: string;
      readonly entry: CatalogueEntry & { readonly class: OccupationClass };
    }
  /** Named in the text, absent from the annex (AMB-11). */
  | { readonly kind: 'named-but-unlisted'; readonly occupation: string }
  | { readonly kind: 'unlisted' };

/** The edition in force on `day`; undefined before the first. */
export function catalogueOn(day: CivilDate): CatalogueEdition | undefined {
  return catalogueEditions.findLast(({ from }) => from <= day);
}

/** Looks an occupation up by code, or by name where it has none, in the edition of `day` (CC24-2.1.a). */
export function lookUpOccupation(
  sought: { readonly code?: string | undefined; readonly occupation?: string | undefined },
  day: CivilDate,
): OccupationStanding {
  const edition = catalogueOn(day);
  const code = sought.code ?? occupationAliases.get(sought.occupation ?? '');
  const entry = edition?.entries.find((candidate) =>
    code === undefined ? candidate.occupation === sought.occupation : candidate.code === code,
  );
  if (edition !== undefined && entry !== undefined) {
    return { kind: 'listed', edition: edition.id, entry };
  }
  const { occupation } = sought;
  return occupation !== undefined && namedButUnlisted.includes(occupation)
    ? { kind: 'named-but-unlisted', occupation }
    : { kind: 'unlisted' };
}

/** What is known of an occupation that a case brings along. */
export interface OccupationClaim {
  readonly occupationCode?: string | undefined;
  readonly occupation?: string | undefined;
  readonly extraOccupation?: { readonly catalogueClass?: string | undefined } | undefined;
}

/** The limit class (类别) of an occupation on the law's day; undefined while it has none (AMB-11). */
export function occupationClassOf(claim: OccupationClaim, law: Law): OccupationClass | undefined {
  const standing = lookUpOccupation(
    { code: claim.occupationCode, occupation: claim.occupation },
    law.day,
  );
  if (standing.kind === 'listed') return standing.entry.class;
  const assigned = occupationClasses.find((each) => each === claim.extraOccupation?.catalogueClass);
  const asClassA = law.choice('catalogue.named_but_unlisted') === 'ELIGIBLE_AS_CLASS_A';
  return standing.kind === 'named-but-unlisted' && asClassA ? 'A' : assigned;
}
