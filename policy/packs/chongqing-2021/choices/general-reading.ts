import { choice } from '#policy/engine/define-choice.ts';

/** General reading of the Chongqing notice: exceptions, rounding, versions. */
export const generalReadingChoices = [
  choice(
    'in_principle.mode',
    'AMB-02',
    ['CQ21-2.e', 'CQ21-5.d'],
    '“原则上”“一般”的效力',
    'what a rule “in principle” does',
    [
      ['BLOCK_WITH_WAIVER', '阻断，可例外批准', 'blocks, an officer may waive'],
      ['WARN_ONLY', '仅提示', 'warns only'],
      ['HARD_BLOCK', '一律阻断', 'blocks without exception'],
    ],
  ),
  choice('money.rounding', 'AMB-03', ['CQ21-2.h'], '金额如何取整', 'how money is rounded', [
    ['HALF_UP_FEN_PER_TRAINEE', '按人四舍五入到分', 'half up to the fen per trainee'],
    ['DOWN_FEN_PER_TRAINEE', '按人舍去不足一分', 'down to the fen per trainee'],
    ['HALF_UP_FEN_PER_PROJECT', '按项目四舍五入到分', 'half up to the fen per project'],
    ['HALF_UP_YUAN', '四舍五入到元', 'half up to the yuan'],
  ]),
  choice(
    'ratio.compare',
    'AMB-04',
    ['CQ21-2.e'],
    '比例比较前是否取整',
    'whether shares are rounded',
    [
      ['EXACT_FRACTION', '按精确分数', 'exact fractions'],
      ['ROUNDED_1_DECIMAL', '保留一位小数', 'rounded to one decimal'],
      ['ROUNDED_INTEGER', '取整到百分数', 'rounded to whole per cent'],
    ],
  ),
  choice(
    'policy.select_by',
    'AMB-06',
    ['CQ21-9.a', 'CQ21-9.b', 'CQ21-5.h'],
    '跨版本个案适用何日的规定',
    'which day picks the version of the law',
    [
      ['OPENING_APPROVAL_DATE', '开班批准日', 'the opening-approval day of the class'],
      ['PROJECT_APPROVAL_DATE', '立项批准日', 'the approval day of the project'],
      ['CLAIM_DATE', '申报日', 'the day of the claim'],
    ],
  ),
];
