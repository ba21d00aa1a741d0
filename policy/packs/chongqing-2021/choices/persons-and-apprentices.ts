import { choice } from '#policy/engine/define-choice.ts';

/** Persons, training through work, apprenticeship, bases. */
export const personsAndApprenticesChoices = [
  choice(
    'annual_limit.window',
    'AMB-49',
    ['CQ21-3.e'],
    '“每年三次”按何期间计',
    'which period three subsidies a year are counted in',
    [
      ['CALENDAR_YEAR', '自然年，按证书日期', 'the calendar year of the certificate'],
      ['ROLLING_12_MONTHS', '滚动十二个月', 'twelve months back'],
    ],
  ),
  choice(
    'work_training',
    'AMB-51',
    ['CQ21-3.b', 'CQ21-3.e', 'CQ21-3.f'],
    '以工代训月数如何截止',
    'where the months of training through work end',
    [
      ['MONTHS_TO_END', '截止日后的月份不补贴', 'months after the last day are unpaid'],
      ['ADMITTED_BEFORE_END', '截止日前已受理的继续', 'what was admitted by then runs on'],
    ],
  ),
  choice(
    'apprenticeship.prorata',
    'AMB-52',
    ['CQ21-5.e', 'CQ21-5.f'],
    '提前结束的学徒培训如何折算',
    'how an apprenticeship cut short is converted',
    [
      [
        'DAYS',
        '实际天数除以三百六十五乘年标准，不超过计划周期的总额',
        'real days over 365 times the annual rate, at most the total of the planned cycle',
      ],
      ['FULL_MONTHS', '足月除以十二乘年标准', 'full months over twelve'],
      ['REAL_OF_PLANNED', '实际天数占计划天数', 'real days of planned days'],
    ],
  ),
  choice(
    'base.average',
    'AMB-72',
    ['CQ21-6.a'],
    '“年均”按哪些年份',
    'which years the annual mean is taken over',
    [
      ['PLAN_PERIOD_YEARS', '规划期至今的平均', 'the years of the period to date'],
      ['EVERY_YEAR', '每一年', 'every single year'],
    ],
  ),
];
