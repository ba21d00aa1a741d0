import type { SeparationOfDuties } from '#policy/engine/stage-demands.ts';

/** Who may not also: the offices that review and that pay are different ones. */
export const separationOfDuties: readonly SeparationOfDuties[] = [
  {
    first: 'review',
    second: 'pay',
    clauses: ['CC24-6.2.e', 'CC24-6.2.a'],
    reason: { zh: '审核人不得经办拨付。', en: 'Whoever reviewed in the case does not pay.' },
  },
  {
    first: 'review',
    second: 'release',
    clauses: ['CC24-6.2.e', 'CC24-6.2.a'],
    reason: { zh: '审核人不得批准放款。', en: 'Whoever reviewed in the case does not release.' },
  },
  {
    first: 'request-waiver',
    second: 'grant-waiver',
    clauses: ['CC24-3A.1.g', 'CC24-3A.1.i', 'CC24-3B.b'],
    reason: {
      zh: '例外的申请人不得自行批准。',
      en: 'Whoever asks for a waiver does not grant it.',
    },
  },
];
