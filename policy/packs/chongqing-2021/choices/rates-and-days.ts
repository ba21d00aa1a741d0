import { choice } from '#policy/engine/define-choice.ts';

/** From standard and day rate to days, and from days to money. */
export const ratesAndDaysChoices = [
  choice(
    'day_rate.use',
    'AMB-53',
    ['CQ21-1.c', 'CQ21-2.h'],
    '人天标准用于何处',
    'what the day rate is used for',
    [
      [
        'SEGMENTS_ONLY_IF_ONLINE',
        '有线上课时的班级分段核算，线下班按标准',
        'classes with online hours are paid by segment, offline classes by the standard',
      ],
      ['BOTH', '所有班级按天核算', 'every class is paid by days'],
      ['HOURS_ONLY', '一律按标准', 'the standard always'],
    ],
  ),
  choice(
    'derive.days',
    'AMB-54',
    ['CQ21-1.c'],
    '由标准推算天数如何取整',
    'how days derived from the standard are rounded',
    [
      [
        'WITHIN_BAND',
        '取使日均标准不出上下限、且最接近的整天数',
        'the nearest whole number that keeps the daily amount inside the band',
      ],
      ['CEIL', '向上取整', 'up'],
      ['FLOOR', '向下取整', 'down'],
      ['EXACT_FRACTION', '不取整', 'not at all'],
    ],
  ),
  choice(
    'settle.days',
    'AMB-54',
    ['CQ21-2.b', 'CQ21-2.h'],
    '不足一天的课时如何计',
    'what part of a day counts',
    [
      ['FLOOR_PER_SEGMENT', '各段舍去不足一天的部分', 'each segment down to whole days'],
      ['EXACT_FRACTION', '按实际比例', 'the exact fraction'],
      ['HALF_DAY_STEPS', '按半天计', 'in half days'],
    ],
  ),
  choice(
    'band.no_code',
    'AMB-55',
    ['CQ21-1.d', 'CQ21-1.e'],
    '无编码项目归入哪类',
    'which band an item without code falls in',
    [
      ['OTHER', '其他职业，区县另有归类的除外', 'other, until the district maps it'],
      ['PRODUCTION', '生产制造类', 'production'],
    ],
  ),
  choice(
    'new.rate',
    'AMB-56',
    ['CQ21-1.f', 'CQ21-1.c'],
    '新职业的标准是定额还是下限',
    'whether the rate of a new occupation is fixed or a floor',
    [
      ['FIXED', '定额', 'fixed'],
      ['FLOOR', '下限', 'a floor'],
    ],
  ),
  choice(
    'new.standard',
    'AMB-88',
    ['CQ21-1.f'],
    '新职业的标准是补贴标准还是折算除数',
    'whether the rate of a new occupation is the standard or only the divisor',
    [
      ['BY_TABLE_KIND', '按录入标准的种类', 'as the entered table says'],
      ['DIVISOR_ONLY', '只作除数，须有总额标准', 'the divisor only, a lump sum is needed'],
    ],
  ),
  choice(
    'day_conversion',
    'AMB-57',
    ['CQ21-2.b'],
    '六课时折一天适用于哪些班级',
    'which classes count six hours as a day',
    [
      [
        'FLEXIBLE_ONLY',
        '仅弹性班和线上；全日制班满六课时计一天',
        'flexible and online teaching; a full day counts from six hours',
      ],
      ['ALL_CLASSES', '所有班级', 'every class'],
    ],
  ),
  choice(
    'online_share',
    'AMB-58',
    ['CQ21-2.e'],
    '线上占比如何计、超过如何处理',
    'which online share counts and what an excess does',
    [
      [
        'PLANNED_EXCESS_UNPAID',
        '按计划课时审核，超出计划总课时三成的部分不补贴',
        'planned hours at opening; hours above the share of the plan unpaid',
      ],
      [
        'DELIVERED_EXCESS_UNPAID',
        '按实际课时，超出部分不补贴',
        'delivered hours; the excess unpaid',
      ],
      ['REFUSE_CLASS', '超过则整班不补贴', 'the whole class is refused'],
    ],
  ),
  choice(
    'online_rate',
    'AMB-59',
    ['CQ21-2.g'],
    '线上标准是上限还是定额',
    'whether the online figure is a ceiling or the rate',
    [
      ['TABLE_VALUE', '录入值，不超过上限', 'the entered value up to the ceiling'],
      ['FIXED', '即为标准', 'the rate itself'],
    ],
  ),
  choice(
    'standard.uplift',
    'AMB-60',
    ['CQ21-2.i', 'CQ21-4.h'],
    '企业培训上浮可否突破总额',
    'whether the uplift of enterprise training lifts the cap',
    [
      ['STILL_CAPPED', '总额不突破标准', 'still capped by the standard'],
      ['LIFTS_CAP', '总额随之上浮', 'the cap rises with it'],
    ],
  ),
  choice(
    'paid_days',
    'AMB-61',
    ['CQ21-2.c', 'CQ21-2.h'],
    '按天核算时以谁的天数',
    'whose days are paid where money follows days',
    [
      ['ATTENDED_BY_TRAINEE', '学员实际参训', 'those the trainee attended'],
      ['DELIVERED_TO_CLASS', '班级实际授课', 'those delivered to the class'],
    ],
  ),
];
