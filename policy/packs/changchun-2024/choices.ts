import { claimAndPaymentChoices } from './choices/claim-and-payment.ts';
import { gateAndAmountsChoices } from './choices/gate-and-amounts.ts';
import { generalReadingChoices } from './choices/general-reading.ts';
import { hoursAndEvidenceChoices } from './choices/hours-and-evidence.ts';
import { occupationsAndPeopleChoices } from './choices/occupations-and-people.ts';

/** The unclear points of the Changchun text (CC24) an office can read otherwise, one named choice each; the others are in `fixed-readings.ts`. */
export const choices = [
  ...generalReadingChoices,
  ...occupationsAndPeopleChoices,
  ...gateAndAmountsChoices,
  ...hoursAndEvidenceChoices,
  ...claimAndPaymentChoices,
] as const;

/** The id of one of {@link choices}. */
export type ChoiceId = (typeof choices)[number]['id'];
