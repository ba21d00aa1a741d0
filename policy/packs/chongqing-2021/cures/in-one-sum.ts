import type { Bilingual } from '#policy/engine/bilingual.ts';
import { noSingleChange } from '#policy/engine/counterfactual.ts';
import { type Lever, setting } from '#policy/engine/lever.ts';
import type { Standard } from '../facts/standard.ts';

/** A lump sum in place of a standard per day: its maximum. */
export function inOneSum(standard: Standard | null): readonly Lever[] | Bilingual {
  if (standard?.kind !== 'per-day') return noSingleChange;
  const { instrument, from, maximumFen } = standard;
  return [
    setting(
      [{ path: ['standard'], to: { kind: 'lump', fen: maximumFen, instrument, from } }],
      '按一次性标准录入',
      'a lump sum as the standard',
    ),
  ];
}
