import type { Bilingual } from '#policy/engine/bilingual.ts';
import { noSingleChange } from '#policy/engine/counterfactual.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Lever, setting } from '#policy/engine/lever.ts';
import type { OccupationFacts, Standard } from '../facts/standard.ts';
import { bandOf } from '../standards/occupation-band.ts';

/** A standard per day of a new occupation as the notice has it, or a lump sum in its place: its maximum. */
export function newStandard(
  standard: Standard | null,
  occupation: OccupationFacts,
  law: Law,
): readonly Lever[] | Bilingual {
  if (standard?.kind !== 'per-day') return noSingleChange;
  const { instrument, from, maximumFen } = standard;
  return [
    setting(
      [{ path: ['standard', 'fenPerDay'], to: bandOf(occupation, law).rate }],
      '按天标准按规定录入',
      'the standard per day as the notice has it',
    ),
    setting(
      [{ path: ['standard'], to: { kind: 'lump', fen: maximumFen, instrument, from } }],
      '按一次性标准录入',
      'a lump sum as the standard',
    ),
  ];
}
