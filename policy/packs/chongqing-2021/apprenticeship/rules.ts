import type { Rule } from '#policy/engine/rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';
import { afterAction, duringAction } from './after-action.ts';
import { certificateHeld } from './certificate-held.ts';
import { cycle } from './cycle.ts';
import { earlyAssessment } from './early-assessment.ts';
import { mentors } from './mentors.ts';
import { rateFrozen } from './rate-frozen.ts';

/** What the notice asks of an apprenticeship, from approval to settlement. */
export const apprenticeshipRules: readonly Rule<ApprenticeshipFacts>[] = [
  ...[cycle, mentors, earlyAssessment, certificateHeld, rateFrozen].map(duringAction),
  afterAction,
];
