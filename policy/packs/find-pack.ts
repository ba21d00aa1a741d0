import { EngineError } from '#policy/engine/engine-error.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { changchun2024 } from './changchun-2024/pack.ts';

/** Every revision of every pack; a corrected rule adds a revision and removes none. */
export const packs: readonly Pack[] = [changchun2024];

/** The pack of an id, in a revision or else its latest; the name of a revision will do alone. Throws `EngineError` unknown-pack. */
export function findPack(id: string, revision?: string): Pack {
  const found = packs.findLast(
    (pack) =>
      pack.revision === id ||
      (pack.id === id && (revision === undefined || pack.revision === revision)),
  );
  if (found === undefined) {
    const known = packs.map((pack) => pack.revision).join(', ');
    const wanted = revision ?? id;
    throw new EngineError('unknown-pack', {
      zh: `没有政策包 ${wanted}；现有：${known}。`,
      en: `There is no pack ${wanted}; known: ${known}.`,
    });
  }
  return found;
}
