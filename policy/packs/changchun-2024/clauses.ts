import type { ClauseEntry } from '#policy/engine/clause.ts';
import { approvalAndOpeningClauses } from './clauses/approval-and-opening.ts';
import { claimAndPaymentClauses } from './clauses/claim-and-payment.ts';
import { organisationAndAnnexesClauses } from './clauses/organisation-and-annexes.ts';
import { purposeAndPeopleClauses } from './clauses/purpose-and-people.ts';
import { subsidyClauses } from './clauses/subsidy.ts';
import { trainingAndExaminationClauses } from './clauses/training-and-examination.ts';

/** The register of the Changchun text (CC24): every clause in our words and what is done about it. */
export const clauses: readonly ClauseEntry[] = [
  ...purposeAndPeopleClauses,
  ...approvalAndOpeningClauses,
  ...trainingAndExaminationClauses,
  ...subsidyClauses,
  ...claimAndPaymentClauses,
  ...organisationAndAnnexesClauses,
];
