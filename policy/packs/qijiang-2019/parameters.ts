import { civilDate } from '#policy/engine/civil-date.ts';
import { parametersFrom } from '#policy/engine/define-parameter.ts';
import { fen } from '#policy/engine/fen.ts';
import type { Parameter } from '#policy/engine/parameter.ts';
import { percent } from '#policy/engine/ratio.ts';

const start = civilDate('2019-01-01');
const end = civilDate('2021-12-31');

/** The three years of the action. */
const ofAction = parametersFrom(start, end);
/** What claims that follow the action still ask for. */
const fromAction = parametersFrom(start);

/** Every number of the Qijiang notice (QJ19). The text has no day of issue; its action is of 2019 to 2021 (QJ19-1.2.a). */
export const parameters: readonly Parameter[] = [
  ofAction(
    'qj19.subsidies_per_year_max',
    'times-per-year',
    ['QJ19-4.2.b'],
    3,
    '劳动者每年培训补贴次数',
    'subsidies of a person a year',
  ),
  ofAction(
    'qj19.advance_share',
    'share',
    ['QJ19-4.2.g'],
    percent(50),
    '可先拨付的比例',
    'share that may be paid first',
  ),
  ofAction(
    'qj19.apprenticeship_min',
    'fen-per-person-year',
    ['QJ19-4.1.e'],
    fen(400_000),
    '学徒每人每年最低标准',
    'least rate of an apprentice and year',
  ),
  fromAction(
    'qj19.work_training_months_max',
    'months',
    ['QJ19-4.1.f'],
    6,
    '以工代训最长月数',
    'most months of training through work',
  ),
  ofAction(
    'qj19.frontline_fund_share',
    'share',
    ['QJ19-4.3.c'],
    percent(60),
    '教育经费用于一线职工的比例',
    'share of education funds for the front line',
  ),
  fromAction(
    'qj19.skilled_share',
    'share',
    ['QJ19-1.2.b'],
    percent(24),
    '2021年底技能劳动者占就业人员比例',
    'skilled workers among the employed at the end of 2021',
  ),
  fromAction(
    'qj19.high_skilled_share',
    'share',
    ['QJ19-1.2.b'],
    percent(29),
    '2021年底高技能人才占技能劳动者比例',
    'high-skilled among skilled workers at the end of 2021',
  ),
  fromAction(
    'qj19.report_due_working_days',
    'working-days',
    ['QJ19-5.1.e', 'QJ19-4.4.a'],
    10,
    '报表期满后的工作日数（文件未定，可设置）',
    'working days after a period until its report; the text names none',
  ),
  fromAction(
    'qj19.report_due_calendar_days',
    'days',
    ['QJ19-5.1.e', 'QJ19-4.4.a'],
    15,
    '报表期满后的日历日数（文件未定，可设置）',
    'calendar days after a period until its report; the text names none',
  ),
];
