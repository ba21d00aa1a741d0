import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { CatalogueEntry } from '#policy/engine/pack.ts';
import {
  type CatalogueEdition,
  catalogueEditions,
  namedButUnlisted,
  type OccupationClass,
  occupationAliases,
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
  return catalogueEditions.findLast(
    (edition) => edition.from <= day && (edition.to === undefined || day <= edition.to),
  );
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
