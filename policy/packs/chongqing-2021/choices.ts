import type { Choice } from '#policy/engine/choice.ts';
import { generalReadingChoices } from './choices/general-reading.ts';
import { personsAndApprenticesChoices } from './choices/persons-and-apprentices.ts';
import { ratesAndDaysChoices } from './choices/rates-and-days.ts';

/** Every reading of the Chongqing notice (CQ21) that is open to more than one. */
export const choices: readonly Choice[] = [
  ...generalReadingChoices,
  ...ratesAndDaysChoices,
  ...personsAndApprenticesChoices,
];
