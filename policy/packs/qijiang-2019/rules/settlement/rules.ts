import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { duringAction } from '../../../chongqing-2021/apprenticeship/after-action.ts';
import type { ApprenticeshipFacts } from '../../../chongqing-2021/facts/apprenticeship.ts';
import type { WorkTrainingFacts } from '../../../chongqing-2021/facts/work-training.ts';
import type { CourseView } from '../../../chongqing-2021/settlement/course-view.ts';
import type { PaymentLineFacts } from '../../facts/payment-line.ts';
import { advanceAfterOpening } from './advance-after-opening.ts';
import { advanceShare } from './advance-share.ts';
import { apprenticeshipRateFloor } from './apprenticeship-rate-floor.ts';
import { certificateKind } from './certificate-kind.ts';
import { oneFundPerLine } from './one-fund-per-line.ts';
import { workTrainingMonths } from './work-training-months.ts';
import { workTrainingWorker } from './work-training-worker.ts';

/** What an advance is held against. */
export const advanceRules: readonly Rule<AdvanceFacts>[] = [advanceAfterOpening, advanceShare];

/** What the claim of a course is held against. */
export const courseRules: readonly Rule<CourseView>[] = [certificateKind];

/** What a claim of training through work is held against. */
export const workTrainingRules: readonly Rule<WorkTrainingFacts>[] = [
  workTrainingWorker,
  workTrainingMonths,
];

/** What the claim of an apprenticeship is held against here; the notice of the city adds its own. */
export const apprenticeshipRules: readonly Rule<ApprenticeshipFacts>[] = [
  duringAction(apprenticeshipRateFloor),
];

/** What a payment order is held against. */
export const paymentLineRules: readonly Rule<PaymentLineFacts>[] = [oneFundPerLine];
