import { type PolicyPack, precedence } from '#policy/engine/pack.ts';

/** Every reading of a pack, and of those it stands on, that is not the default. */
export function otherReadings(
  pack: PolicyPack,
): readonly (readonly [choice: string, option: string])[] {
  return precedence(pack).flatMap(({ choices }) =>
    choices.flatMap(({ id, default: byDefault, options }) =>
      options.filter((option) => option.id !== byDefault).map((option) => [id, option.id] as const),
    ),
  );
}
