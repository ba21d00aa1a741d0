import type { Choice } from '#policy/engine/choice.ts';
import { choice } from '#policy/engine/define-choice.ts';

/** Every reading of the Dadukou notice (DDK22) that is open to more than one; the Chongqing notice adds its own. */
export const choices: readonly Choice[] = [
  choice(
    'advance.base',
    'AMB-63',
    ['DDK22-5.4.a'],
    '预拨比例的基数',
    'what the share is taken of',
    [
      ['ENROLLED_AT_OPENING', '开班人数乘标准', 'those enrolled at opening times the standard'],
      ['APPROVED_PLAN', '批准计划人数乘标准', 'the approved plan times the standard'],
    ],
  ),
  choice(
    'advance.excess',
    'AMB-65',
    ['DDK22-5.4.b'],
    '核定金额低于预拨如何处理',
    'what follows where the final amount is below the advance',
    [
      ['RECOVER', '追回差额', 'the difference is recovered'],
      ['NET_AUTOMATICALLY', '自动抵扣后续拨付', 'netted against the next payment'],
    ],
  ),
  choice(
    'window.test_date',
    'AMB-66',
    ['DDK22-2.1.b', 'DDK22-2.1.c', 'DDK22-2.1.d'],
    '人群适用期以何日为准',
    'the day on which a window must hold',
    [
      ['OPENING_APPROVAL', '开班审批日', 'the opening approval'],
      ['ENROLMENT', '报名日', 'the enrolment'],
    ],
  ),
  choice(
    'ddk.list',
    'AMB-67',
    ['DDK22-A2', 'DDK22-3.a'],
    '清单是否封闭',
    'whether the list is closed',
    [
      ['CLOSED_UNTIL_NEW_VERSION', '新版清单发布前封闭', 'closed until a new version'],
      ['OPEN', '第三部分范围内均可', 'open within section three'],
    ],
  ),
  choice(
    'task.complete',
    'AMB-79',
    ['DDK22-5.4.b'],
    '“完成培训”如何认定',
    'how “completed” is judged',
    [
      [
        'OFFICER_VERDICT_WITH_COUNTERS',
        '经办人认定，附完成数',
        'an officer’s verdict, counters shown',
      ],
      ['HEADCOUNT', '按人数', 'by headcount'],
    ],
  ),
  choice(
    'ddk.unemployed',
    'AMB-85',
    ['DDK22-2.1.a'],
    '“暂未就业”限定哪些群体',
    'which groups must be without work',
    [
      ['ALL_SEVEN', '七类均限定', 'all seven'],
      ['POVERTY_GROUP_ONLY', '仅脱贫人口及子女', 'the first alone'],
    ],
  ),
];
