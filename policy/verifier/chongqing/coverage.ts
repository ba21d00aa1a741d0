/** The readings of the Chongqing notice, and of Dadukou's, that are computed here, by choice. */
export const computedReadings: Readonly<Record<string, readonly string[]>> = {
  'money.rounding': [
    'HALF_UP_FEN_PER_TRAINEE',
    'DOWN_FEN_PER_TRAINEE',
    'HALF_UP_FEN_PER_PROJECT',
    'HALF_UP_YUAN',
  ],
  'ratio.compare': ['EXACT_FRACTION', 'ROUNDED_1_DECIMAL', 'ROUNDED_INTEGER'],
  'in_principle.mode': ['BLOCK_WITH_WAIVER', 'WARN_ONLY', 'HARD_BLOCK'],
  'policy.select_by': ['OPENING_APPROVAL_DATE', 'PROJECT_APPROVAL_DATE', 'CLAIM_DATE'],
  'day_rate.use': ['SEGMENTS_ONLY_IF_ONLINE', 'BOTH', 'HOURS_ONLY'],
  'settle.days': ['FLOOR_PER_SEGMENT', 'EXACT_FRACTION', 'HALF_DAY_STEPS'],
  'band.no_code': ['OTHER', 'PRODUCTION'],
  'new.rate': ['FIXED', 'FLOOR'],
  'new.standard': ['BY_TABLE_KIND', 'DIVISOR_ONLY'],
  day_conversion: ['FLEXIBLE_ONLY', 'ALL_CLASSES'],
  online_share: ['PLANNED_EXCESS_UNPAID', 'DELIVERED_EXCESS_UNPAID', 'REFUSE_CLASS'],
  online_rate: ['TABLE_VALUE', 'FIXED'],
  'standard.uplift': ['STILL_CAPPED', 'LIFTS_CAP'],
  paid_days: ['ATTENDED_BY_TRAINEE', 'DELIVERED_TO_CLASS'],
  work_training: ['MONTHS_TO_END', 'ADMITTED_BEFORE_END'],
  'apprenticeship.prorata': ['DAYS', 'FULL_MONTHS', 'REAL_OF_PLANNED'],
  'advance.base': ['ENROLLED_AT_OPENING', 'APPROVED_PLAN'],
  'advance.excess': ['RECOVER', 'NET_AUTOMATICALLY'],
  'task.complete': ['OFFICER_VERDICT_WITH_COUNTERS', 'HEADCOUNT'],
  'annual_limit.window': ['CALENDAR_YEAR', 'ROLLING_12_MONTHS'],
};

/** Choices that no settlement turns on: entry of standards, openings, the item that only Qijiang pays once. */
export const besideTheMoney: ReadonlySet<string> = new Set([
  'base.average',
  'ddk.list',
  'ddk.unemployed',
  'derive.days',
  'window.test_date',
]);
