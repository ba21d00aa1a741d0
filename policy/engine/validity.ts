import { type CivilDate, latestDate } from './civil-date.ts';
import type { PolicyPack } from './pack.ts';

/** The days on which a pack has numbers of its own; open where some of them have no last day. */
export interface Validity {
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

/** The validity of a pack by its own parameters; undefined for one that has none. */
export function validityOf({ parameters }: PolicyPack): Validity | undefined {
  const values = parameters.flatMap((parameter) => parameter.values);
  const from = values.map((value) => value.from).toSorted()[0];
  if (from === undefined) return undefined;
  const ends = values.flatMap(({ to }) => to ?? []);
  const to = ends.length === values.length ? latestDate(ends) : undefined;
  return { from, ...(to !== undefined && { to }) };
}

/** Whether a pack is valid on a day. */
export function isValidOn(pack: PolicyPack, day: string): boolean {
  const validity = validityOf(pack);
  if (validity === undefined) return false;
  return validity.from <= day && (validity.to === undefined || day <= validity.to);
}
