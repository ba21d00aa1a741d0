import { choice } from './define-choice.ts';

/** General reading: bounds, rounding, days, versions and the draft itself. */
export const generalReadingChoices = [
  choice(
    'bounds.inclusive',
    'AMB-01',
    ['CC24-3A.1.g', 'CC24-4.2.2.c', 'CC24-4.2.2.e'],
    '“以上”是否含本数',
    'whether a bound includes the number itself',
    [
      ['YES', '含本数', 'the number itself is included'],
      ['EXCLUSIVE_ABOVE', '“以上”不含本数', '“以上” excludes the number'],
    ],
  ),
  choice(
    'in_principle.mode',
    'AMB-02',
    ['CC24-3A.1.g', 'CC24-3A.1.i', 'CC24-3B.b'],
    '“原则上”的效力',
    'what a rule “in principle” does',
    [
      ['BLOCK_WITH_WAIVER', '阻断，可例外批准', 'blocks, an officer may waive'],
      ['WARN_ONLY', '仅提示', 'warns only'],
      ['HARD_BLOCK', '一律阻断', 'blocks without exception'],
    ],
  ),
  choice(
    'money.rounding',
    'AMB-03',
    ['CC24-4.2.c', 'CC24-4.2.d'],
    '金额如何取整',
    'how money is rounded',
    [
      ['HALF_UP_FEN_PER_TRAINEE', '按人四舍五入到分', 'half up to the fen per trainee'],
      ['DOWN_FEN_PER_TRAINEE', '按人舍去不足一分', 'down to the fen per trainee'],
      ['HALF_UP_FEN_PER_PROJECT', '按项目四舍五入到分', 'half up to the fen per project'],
      ['HALF_UP_YUAN', '四舍五入到元', 'half up to the yuan'],
    ],
  ),
  choice(
    'ratio.compare',
    'AMB-04',
    ['CC24-3B.c', 'CC24-4.1.a', 'CC24-4.2.2.c'],
    '比例比较前是否取整',
    'whether shares are rounded before comparison',
    [
      ['EXACT_FRACTION', '按精确分数', 'exact fractions'],
      ['ROUNDED_1_DECIMAL', '保留一位小数', 'rounded to one decimal'],
      ['ROUNDED_INTEGER', '取整到百分数', 'rounded to whole per cent'],
    ],
  ),
  choice(
    'deadline.calendar',
    'AMB-05',
    ['CC24-5.1.a'],
    '工作日按何日历',
    'which calendar counts working days',
    [
      ['STATE_COUNCIL_WORKDAYS', '国务院节假日安排', 'the State Council calendar'],
      ['MON_FRI_NO_HOLIDAYS', '周一至周五，不计节假日', 'Monday to Friday, holidays ignored'],
      ['CALENDAR_DAYS', '自然日', 'calendar days'],
    ],
  ),
  choice(
    'deadline.start',
    'AMB-05',
    ['CC24-5.1.a'],
    '期限自何日起算',
    'whether the first day is counted',
    [
      ['NEXT_DAY', '次日起算', 'from the next day'],
      ['SAME_DAY', '当日起算', 'from the day itself'],
    ],
  ),
  choice(
    'policy.select_by',
    'AMB-06',
    ['CC24-7.a'],
    '跨版本个案适用何日的规定',
    'which day picks the version of the law',
    [
      ['OPENING_APPROVAL_DATE', '开班核准日', 'day of opening approval'],
      ['PROJECT_APPROVAL_DATE', '立项批准日', 'day of project approval'],
      ['CLAIM_DATE', '申领日', 'day of the claim'],
    ],
  ),
  choice(
    'profile.cc24.status',
    'AMB-07',
    ['CC24-0.a'],
    '征求意见稿的效力',
    'what the consultation draft permits',
    [
      ['DRAFT', '草案，启用前不付款', 'a draft, unpaid until activated'],
      ['TREAT_AS_IN_FORCE', '视为生效', 'treated as in force'],
    ],
  ),
  choice(
    'validity.event',
    'AMB-08',
    ['CC24-7.a'],
    '有效期内须完成哪一步',
    'which step must fall inside the validity',
    [
      ['OPENING_APPROVED_INSIDE', '开班核准在期内', 'opening approved inside'],
      ['PROJECT_APPROVED_INSIDE', '立项批准在期内', 'project approved inside'],
      ['WHOLE_CYCLE_INSIDE', '至申领全程在期内', 'all steps up to the claim inside'],
    ],
  ),
  choice(
    'validity.start',
    'AMB-08',
    ['CC24-7.a', 'CC24-7.c'],
    '有效期自何日起',
    'which day validity begins',
    [
      ['PUBLICATION_DATE', '公布日', 'day of publication'],
      ['SIGNATURE_DATE', '落款日', 'day of signature'],
    ],
  ),
] as const;
