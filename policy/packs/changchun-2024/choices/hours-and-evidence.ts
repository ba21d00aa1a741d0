import { choice } from './define-choice.ts';

/** Hours, attendance and the evidence of them. */
export const hoursAndEvidenceChoices = [
  choice(
    'attendance.unit',
    'AMB-31',
    ['CC24-3A.3.a', 'CC24-4.2.2.d'],
    '参训按何计算',
    'the unit of attendance',
    [
      [
        'HOURS_OF_DAYS_WITH_BOTH_CHECKINS',
        '两次打卡之日的学时',
        'hours of days with both check-ins',
      ],
      ['DAYS', '天数', 'days'],
      ['CHECKIN_COUNT', '打卡次数', 'check-ins'],
    ],
  ),
  choice(
    'attendance.leave',
    'AMB-32',
    ['CC24-4.2.2.d'],
    '请假是否视为参训',
    'how approved leave counts',
    [
      ['NOT_ATTENDED', '不计参训', 'not attended'],
      ['EXCUSED_REMOVED_FROM_DENOMINATOR', '从分母剔除', 'taken out of the denominator'],
    ],
  ),
  choice(
    'online.cap_fill',
    'AMB-33',
    ['CC24-4.2.c', 'CC24-4.2.e', 'CC24-4.2.f', 'CC24-4.2.g'],
    '超限时先计哪种学时',
    'which hours fill the limit first',
    [
      ['OFFLINE_FIRST', '先计线下', 'offline first'],
      ['PRO_RATA', '按比例', 'pro rata'],
      ['CHRONOLOGICAL', '按先后', 'in order of time'],
      ['AMOUNT_CAP_ONLY', '仅限金额', 'amount limit only'],
    ],
  ),
  choice(
    'online.counts',
    'AMB-34',
    ['CC24-4.2.c', 'CC24-3B.b', 'CC24-3B.c', 'CC24-3B.e'],
    '线上学时计入哪些总数',
    'which totals online hours enter',
    [
      ['ALL_TOTALS', '计入各项总数', 'enter all totals'],
      ['ONLINE_IS_THEORY', '视为理论', 'count as theory'],
    ],
  ),
  choice(
    'theory.base',
    'AMB-35',
    ['CC24-3B.c'],
    '理论占比按计划还是实施',
    'theory share of the plan or of delivery',
    [
      ['PLANNED_AND_DELIVERED', '计划与实施均核', 'plan and delivery'],
      ['PLANNED_ONLY', '仅核计划', 'plan only'],
    ],
  ),
  choice(
    'min_hours.base',
    'AMB-36',
    ['CC24-3B.b'],
    '最低学时按何计算',
    'the base of the least hours',
    [
      ['PLANNED_PER_CLASS', '班级计划学时', 'hours planned for the class'],
      ['DELIVERED_PER_TRAINEE', '个人实施学时', 'hours delivered to the trainee'],
    ],
  ),
  choice(
    'day_limit',
    'AMB-37',
    ['CC24-3B.d', 'CC24-3B.e'],
    '超出每日学时如何处理',
    'what becomes of hours above the daily limit',
    [
      ['EXCESS_NOT_COUNTED', '超出部分不计', 'the excess is not counted'],
      ['WHOLE_DAY_VOID', '全日不计', 'the whole day is void'],
    ],
  ),
  choice(
    'short_hour',
    'AMB-37',
    ['CC24-3B.d'],
    '不足时长的学时如何处理',
    'what becomes of a short class hour',
    [
      ['NOT_COUNTED', '不计', 'not counted'],
      ['CONVERT_MINUTES', '按分钟折算', 'converted by minutes'],
    ],
  ),
  choice(
    'unapproved_start',
    'AMB-38',
    ['CC24-3A.2.e'],
    '未批先训的后果',
    'what a start before approval costs',
    [
      ['WHOLE_CLASS_BARRED', '全班不予补贴', 'the whole class is barred'],
      ['EXCLUDE_HOURS', '剔除该部分学时', 'those hours are excluded'],
    ],
  ),
  choice(
    'timetable.change_until',
    'SILENT',
    ['CC24-3A.3.g'],
    '课表调整最迟何时报告（文件未规定）',
    'until when a change of the timetable is reported (no clause says)',
    [
      ['END_OF_DAY', '当日结束前', 'until the end of the day'],
      ['BEFORE_FIRST_LESSON', '当日首节课前', 'before the first lesson of the day'],
      ['DAY_BEFORE', '前一日结束前', 'until the end of the day before'],
    ],
  ),
  choice(
    'video.missing',
    'AMB-44',
    ['CC24-3A.3.c', 'CC24-3A.3.d'],
    '缺少视频的后果',
    'what a missing clip costs',
    [
      ['DAY_NOT_PAYABLE_UNTIL_WAIVED', '例外批准前该日不计', 'the day is unpaid until waived'],
      ['WARN_ONLY', '仅提示', 'warns only'],
    ],
  ),
  choice(
    'video.unit',
    'AMB-44',
    ['CC24-3A.3.c'],
    '视频按班还是按场地',
    'whether clips are counted per class or site',
    [
      ['CLASS_AND_DAY', '按班按日', 'per class and day'],
      ['SITE_AND_DAY', '按场地按日', 'per site and day'],
    ],
  ),
  choice(
    'video.archive',
    'AMB-45',
    ['CC24-3A.3.e', 'CC24-3A.4.d'],
    '全程视频由谁保存',
    'what is kept where',
    [
      [
        'CLIPS_HERE_COURSE_AT_INSTITUTION',
        '片段存本系统，全程由承训单位存',
        'clips here, the course at the institution',
      ],
      ['CLIPS_ONLY', '仅存片段', 'clips only'],
    ],
  ),
  choice(
    'attendance.denominator',
    'AMB-78',
    ['CC24-4.2.2.c', 'CC24-4.2.2.d'],
    '参训率的分母',
    'the denominator of attendance',
    [
      ['DELIVERED_COUNTED', '已实施且计入的学时', 'hours delivered that count'],
      ['PLANNED', '计划学时', 'hours planned'],
      ['PAYABLE', '可补贴学时', 'hours payable'],
    ],
  ),
] as const;
