import { claimAndPaymentChoices } from './choices/claim-and-payment.ts';
import { gateAndAmountsChoices } from './choices/gate-and-amounts.ts';
import { generalReadingChoices } from './choices/general-reading.ts';
import { hoursAndEvidenceChoices } from './choices/hours-and-evidence.ts';
import { occupationsAndPeopleChoices } from './choices/occupations-and-people.ts';

/** The readings of every unclear point that touches the Changchun text (CC24), one named choice each. */
export const choices = [
  ...generalReadingChoices,
  ...occupationsAndPeopleChoices,
  ...gateAndAmountsChoices,
  ...hoursAndEvidenceChoices,
  ...claimAndPaymentChoices,
] as const;

/** The id of one of {@link choices}. */
export type ChoiceId = (typeof choices)[number]['id'];
