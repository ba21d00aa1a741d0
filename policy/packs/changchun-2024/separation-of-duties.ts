import type { SeparationOfDuties } from '#policy/engine/stage-demands.ts';

const reviews = [
  'review-application',
  'resolve-objection',
  'review-opening',
  'review-results',
  'review-statement',
] as const;

const payments = [
  ['release-payment', { zh: '审核人不得批准放款。', en: 'Whoever reviewed does not release.' }],
  ['record-payment', { zh: '审核人不得经办拨付。', en: 'Whoever reviewed does not pay.' }],
] as const;

/** Who may not also: the offices that review and that pay are different ones (CC24-6.2.e). */
export const separationOfDuties: readonly SeparationOfDuties[] = [
  ...reviews.flatMap((review) =>
    payments.map(
      ([payment, reason]): SeparationOfDuties => ({
        between: [review, payment],
        clauses: ['CC24-6.2.e', 'CC24-6.2.a'],
        reason,
      }),
    ),
  ),
  {
    between: ['request-waiver', 'grant-waiver'],
    clauses: ['CC24-3A.1.g', 'CC24-3A.1.i', 'CC24-3B.b'],
    reason: {
      zh: '例外的申请人不得自行批准。',
      en: 'Whoever asks for a waiver does not grant it.',
    },
  },
];
