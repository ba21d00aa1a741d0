import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { bothParts } from './both-parts.ts';
import { certificateOfPass } from './certificate-of-pass.ts';
import { examinationRecorded } from './examination-recorded.ts';
import { examinersOfBothSides } from './examiners-of-both-sides.ts';
import { jointlyWritten } from './jointly-written.ts';
import { oneRetake } from './one-retake.ts';
import { resultOfEveryone } from './result-of-everyone.ts';

/** Every rule of the assessment stage, in the order of the text. */
export const assessmentRules: readonly Rule<AssessmentFacts>[] = [
  jointlyWritten,
  bothParts,
  examinersOfBothSides,
  examinationRecorded,
  resultOfEveryone,
  oneRetake,
  certificateOfPass,
];
