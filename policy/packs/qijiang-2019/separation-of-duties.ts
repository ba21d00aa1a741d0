import type { SeparationOfDuties } from '#policy/engine/stage-demands.ts';

const reviews = ['review-application', 'review-opening', 'review-results', 'review-statement'];
const payments = ['grant-advance', 'release-payment'];

/** Who may not also: the bureau reviews, the finance bureau pays (QJ19-4.4.b, 5.1.b). */
export const separationOfDuties: readonly SeparationOfDuties[] = reviews.flatMap((review) =>
  payments.map(
    (payment): SeparationOfDuties => ({
      between: [review, payment],
      clauses: ['QJ19-4.4.b', 'QJ19-5.1.b'],
      reason: { zh: '审核人不得批准拨付。', en: 'Whoever reviewed does not release money.' },
    }),
  ),
);
