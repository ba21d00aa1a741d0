import { civilDate } from '#policy/engine/civil-date.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import { fen } from '#policy/engine/fen.ts';
import type { Parameter, ParameterUnit, ParameterValue } from '#policy/engine/parameter.ts';
import { percent } from '#policy/engine/ratio.ts';

/**
 * The text has no publication day of its own, so a value holds from the day of signature (CC24-7.c);
 * the publication day entered at activation bounds what may be approved (CC24-7.a).
 */
const signed = civilDate('2024-03-25');

function parameter<const Id extends string, const Value extends ParameterValue>(
  id: Id,
  unit: ParameterUnit,
  clauses: readonly ClauseId[],
  value: Value,
  zh: string,
  en: string,
) {
  return {
    id,
    label: { zh, en },
    unit,
    clauses,
    values: [{ from: signed, value }],
  } satisfies Parameter;
}

/** Every number of the Changchun text (CC24), and those it leaves open that an office may set. */
export const parameters = [
  parameter(
    'cc24.annual_target',
    'persons-per-year',
    ['CC24-1.c', 'CC24-2.2.c'],
    3000,
    '年度培训目标人数',
    'people to be trained a year',
  ),
  parameter(
    'cc24.min_hiring_demand',
    'persons',
    ['CC24-3A.1.g'],
    5,
    '企业最低用工需求',
    'least hiring demand of a project',
  ),
  parameter(
    'cc24.over_enrolment_max',
    'share',
    ['CC24-3A.1.i'],
    percent(20),
    '超出计划招生的最高比例',
    'largest share enrolled above plan',
  ),
  parameter(
    'cc24.checkins_per_day',
    'events-per-day',
    ['CC24-3A.3.a'],
    2,
    '每人每日打卡次数',
    'check-ins per trainee and day',
  ),
  parameter(
    'cc24.clips_per_day',
    'clips-per-day',
    ['CC24-3A.3.c'],
    2,
    '每班每日视频段数',
    'video clips per class and day',
  ),
  parameter(
    'cc24.clip_min_minutes',
    'minutes',
    ['CC24-3A.3.d'],
    20,
    '每段视频最短时长',
    'least length of a clip',
  ),
  parameter(
    'cc24.min_hours',
    'class-hours',
    ['CC24-3B.b'],
    40,
    '课程最低学时',
    'least class hours of a course',
  ),
  parameter(
    'cc24.theory_share_max',
    'share',
    ['CC24-3B.c'],
    percent(40),
    '理论学时最高占比',
    'largest share of theory hours',
  ),
  parameter(
    'cc24.class_hour_min_minutes',
    'minutes',
    ['CC24-3B.d'],
    45,
    '每学时最短分钟数',
    'least length of a class hour',
  ),
  parameter(
    'cc24.max_hours_per_day',
    'class-hours-per-day',
    ['CC24-3B.e'],
    8,
    '每日最高学时',
    'most class hours a day',
  ),
  parameter(
    'cc24.employment_threshold',
    'share',
    ['CC24-4.1.a', 'CC24-4.1.b'],
    percent(70),
    '就业率门槛',
    'share of workers to be employed',
  ),
  parameter(
    'cc24.rate_offline',
    'fen-per-class-hour',
    ['CC24-4.2.c'],
    fen(2000),
    '线下每学时标准',
    'rate of an offline class hour',
  ),
  parameter(
    'cc24.rate_online',
    'fen-per-class-hour',
    ['CC24-4.2.c'],
    fen(1000),
    '线上每学时标准',
    'rate of an online class hour',
  ),
  parameter(
    'cc24.cap.A.hours',
    'class-hours',
    ['CC24-4.2.e', 'CC24-A2.b'],
    240,
    'A类学时上限',
    'hour limit of class A',
  ),
  parameter(
    'cc24.cap.A.amount',
    'fen',
    ['CC24-4.2.e', 'CC24-A2.b'],
    fen(480_000),
    'A类补贴上限',
    'amount limit of class A',
  ),
  parameter(
    'cc24.cap.B.hours',
    'class-hours',
    ['CC24-4.2.f', 'CC24-A2.b'],
    120,
    'B类学时上限',
    'hour limit of class B',
  ),
  parameter(
    'cc24.cap.B.amount',
    'fen',
    ['CC24-4.2.f', 'CC24-A2.b'],
    fen(240_000),
    'B类补贴上限',
    'amount limit of class B',
  ),
  parameter(
    'cc24.cap.C.hours',
    'class-hours',
    ['CC24-4.2.g', 'CC24-A2.b'],
    80,
    'C类学时上限',
    'hour limit of class C',
  ),
  parameter(
    'cc24.cap.C.amount',
    'fen',
    ['CC24-4.2.g', 'CC24-A2.b'],
    fen(160_000),
    'C类补贴上限',
    'amount limit of class C',
  ),
  parameter(
    'cc24.cost_share_max',
    'share',
    ['CC24-4.2.2.b', 'CC24-4.2.2.e'],
    percent(60),
    '成本补贴最高比例',
    'largest share paid as cost subsidy',
  ),
  parameter(
    'cc24.attendance_floor',
    'share',
    ['CC24-4.2.2.c', 'CC24-4.1.d'],
    percent(70),
    '最低参训率',
    'least attendance',
  ),
  parameter(
    'cc24.attendance_full',
    'share',
    ['CC24-4.2.2.e'],
    percent(90),
    '全额成本补贴的参训率',
    'attendance that earns the whole cost subsidy',
  ),
  parameter(
    'cc24.claim_deadline',
    'working-days',
    ['CC24-5.1.a'],
    5,
    '申领期限',
    'working days for filing the claim',
  ),
  parameter(
    'cc24.valid_until',
    'date',
    ['CC24-7.a'],
    civilDate('2024-12-31'),
    '有效期截止日',
    'last day of validity',
  ),
  parameter(
    'cc24.leaver_window',
    'years',
    ['CC24-2.2.a'],
    1,
    '应届初高中毕业生的认定年限',
    'years in which a school leaver counts as recent',
  ),
  parameter(
    'assessment.retakes_max',
    'attempts',
    ['CC24-4.1.c'],
    1,
    '补考次数上限',
    'most retakes before the claim',
  ),
  parameter(
    'publicity.days',
    'working-days',
    ['CC24-3A.1.e', 'CC24-5.2.b'],
    5,
    '公示期',
    'length of a public notice',
  ),
  parameter(
    'supplement.last_day',
    'working-days',
    ['CC24-5.1.a', 'CC24-5.1.c'],
    60,
    '补充材料期限',
    'working days for supplements after filing',
  ),
  parameter(
    'retention.years',
    'years',
    ['CC24-3A.3.e', 'CC24-3A.4.d'],
    10,
    '影像与档案保存年限',
    'years evidence is kept',
  ),
] as const;

/** The id of one of {@link parameters}. */
export type ParameterId = (typeof parameters)[number]['id'];
