import type { ClauseEntry } from '#policy/engine/clause.ts';
import { aimsAndIndicatorsClauses } from './clauses/aims-and-indicators.ts';
import { evaluationAndSafeguardsClauses } from './clauses/evaluation-and-safeguards.ts';
import { institutionsClauses } from './clauses/institutions.ts';
import { peopleAndTrainingClauses } from './clauses/people-and-training.ts';
import { platformAndTeachersClauses } from './clauses/platform-and-teachers.ts';
import { skillsAndBrandsClauses } from './clauses/skills-and-brands.ts';

/** The register of the five-year plan (CQ145): every clause in our words and what is done about it. */
export const clauses: readonly ClauseEntry[] = [
  ...aimsAndIndicatorsClauses,
  ...peopleAndTrainingClauses,
  ...institutionsClauses,
  ...skillsAndBrandsClauses,
  ...platformAndTeachersClauses,
  ...evaluationAndSafeguardsClauses,
];
