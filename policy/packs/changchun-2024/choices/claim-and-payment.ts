import { choice } from './define-choice.ts';

/** Claim, proof, assessment and payment. */
export const claimAndPaymentChoices = [
  choice(
    'claim.clock_start',
    'AMB-39',
    ['CC24-5.1.a'],
    '申领期限自哪份合同起',
    'which signature starts the clock',
    [
      ['LAST_COUNTED_CONTRACT_OF_PROJECT', '最后一份计入的合同', 'the last contract that counts'],
      ['FIRST_CONTRACT', '首份合同', 'the first contract'],
      ['PER_TRAINEE', '逐人起算', 'each trainee apart'],
    ],
  ),
  choice(
    'claim.evidence',
    'AMB-40',
    ['CC24-5.1.a', 'CC24-5.1.c'],
    '证明材料可否后补',
    'whether proofs may follow the claim',
    [
      ['FILE_IN_TIME_SUPPLEMENT_LATER', '按期申领，材料可后补', 'file in time, supplement later'],
      ['CLOCK_FROM_EVIDENCE_COMPLETE', '材料齐全后起算', 'the clock starts with complete proofs'],
    ],
  ),
  choice('claim.late', 'AMB-40', ['CC24-5.1.a'], '逾期申领的后果', 'what a late claim costs', [
    ['ACCEPT_WITH_FLAG', '受理并标记', 'accepted and flagged'],
    ['LATE_REFUSED', '不予受理', 'refused'],
  ]),
  choice('min_wage', 'AMB-41', ['CC24-5.1.d'], '最低工资取何标准', 'which minimum wage applies', [
    ['CITY_MONTHLY_TABLE', '市月最低工资', 'monthly, of the city'],
    ['DISTRICT_TABLE', '区县标准', 'of the district'],
    ['HOURLY_FOR_PART_TIME', '非全日制按小时', 'hourly for part-time'],
  ]),
  choice(
    'certificate.accept',
    'AMB-42',
    ['CC24-4.2.2.c'],
    '何种证书可认定合格',
    'which certificate shows the pass',
    [
      ['COMPLETION_OR_HIGHER', '培训合格证书或更高', 'completion or higher'],
      ['COMPLETION_ONLY', '仅培训合格证书', 'completion only'],
    ],
  ),
  choice(
    'assessment.retake',
    'AMB-43',
    ['CC24-4.1.c'],
    '可否补考',
    'whether a failed trainee may resit',
    [
      ['ONE_BEFORE_CLAIM', '申领前可补考一次', 'once before the claim'],
      ['NONE', '不可', 'none'],
      ['UNLIMITED_BEFORE_CLAIM', '申领前不限', 'without limit before the claim'],
    ],
  ),
  choice(
    'publicity.wait',
    'AMB-46',
    ['CC24-3A.1.e', 'CC24-5.2.b'],
    '公示期内是否等待',
    'whether the next step waits for the notice',
    [
      ['WAIT_FOR_NOTICE', '公示期满再办', 'wait until the notice ends'],
      ['NO_WAITING', '不等待', 'no waiting'],
    ],
  ),
  choice(
    'task.complete',
    'AMB-79',
    ['CC24-4.1.a', 'CC24-4.2.1'],
    '如何认定按计划完成',
    'how completion as planned is found',
    [
      ['OFFICER_VERDICT_WITH_COUNTERS', '经办人认定，附计数', 'an officer decides, counters shown'],
      ['HOURS', '学时达到计划', 'hours reach the plan'],
      ['HEADCOUNT', '人数达到计划', 'heads reach the plan'],
      ['BOTH', '学时与人数均达到', 'both reach the plan'],
    ],
  ),
  choice(
    'employment.unproven',
    'AMB-80',
    ['CC24-5.1.c', 'CC24-5.1.d'],
    '未能证明就业的学员',
    'what an unproven hire is',
    [
      ['AS_UNEMPLOYED', '按未就业', 'as unemployed'],
      ['UNPAID', '不补贴', 'unpaid'],
    ],
  ),
  choice(
    'outside_groups',
    'AMB-81',
    ['CC24-2.2.a'],
    '六类以外人员可否参训',
    'people outside the six groups',
    [
      ['MAY_ATTEND_UNSUBSIDISED', '可参训，不补贴', 'may attend, unsubsidised'],
      ['REFUSED', '不得参训', 'refused'],
      ['COUNTS_FOR_GATE', '可计入就业率', 'counts for the gate'],
    ],
  ),
  choice(
    'exam.joint',
    'AMB-82',
    ['CC24-3A.4.a', 'CC24-3A.4.b', 'CC24-3A.4.c', 'CC24-3A.4.d'],
    '共同组织与录像是否强制',
    'whether joint holding and recording bind',
    [
      ['HARD', '共同组织与录像强制', 'joint holding and recording bind'],
      ['SOFT', '均为鼓励', 'all encouraged only'],
    ],
  ),
  choice(
    'project.figures',
    'AMB-83',
    ['CC24-3A.1.a', 'CC24-4.1.a'],
    '批准后可否变更人数',
    'whether the figures may change after approval',
    [
      ['FROZEN_AT_APPROVAL', '以批准时为准', 'as approved'],
      ['LAST_APPROVED_CHANGE', '以最后批准的变更为准', 'as last changed by approval'],
    ],
  ),
] as const;
