import type { Activation } from '#policy/engine/facts/shared-facts.ts';
import type { MasterdataStore } from './masterdata-store.ts';

/** What put a pack in force, as the law takes it: the latest instrument wins, `null` where there is none. */
export async function activationFacts(
  masterdata: MasterdataStore,
  pack: string,
): Promise<Activation | null> {
  const all = await masterdata.activations(pack);
  const first = all.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1)).at(0);
  const last = all.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1)).at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    instrument: last.instrument,
    publishedOn: first.publishedOn,
    ...(last.validUntil === undefined ? {} : { validUntil: last.validUntil }),
  };
}
