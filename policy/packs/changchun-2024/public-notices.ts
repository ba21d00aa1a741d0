import type { PublicNotice } from '#policy/engine/stage-demands.ts';

/** The two notices of a project, each of a length the office sets (AMB-46). */
export const publicNotices: readonly PublicNotice[] = [
  {
    id: 'project-approved',
    stage: 'approval',
    label: { zh: '项目立项公示', en: 'notice of the approved project' },
    lengthParameter: 'publicity.days',
    holds: { zh: '开班', en: 'the opening' },
    clauses: ['CC24-3A.1.e'],
  },
  {
    id: 'claim-verified',
    stage: 'settlement',
    label: { zh: '补贴资金公示', en: 'notice of the verified claim' },
    lengthParameter: 'publicity.days',
    holds: { zh: '资金申请和拨付', en: 'the funding request and the payment' },
    clauses: ['CC24-5.2.b'],
  },
];
