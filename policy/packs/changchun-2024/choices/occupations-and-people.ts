import { choice } from './define-choice.ts';

/** Occupations, people, and the figures of a project. */
export const occupationsAndPeopleChoices = [
  choice(
    'catalogue.named_but_unlisted',
    'AMB-11',
    ['CC24-2.1.a'],
    '正文列举而目录未列的职业',
    'occupations the text names but the annex lacks',
    [
      ['NOT_PAYABLE_UNTIL_CLASS_ASSIGNED', '确定类别前不补贴', 'not payable until given a class'],
      ['ELIGIBLE_AS_CLASS_A', '按A类补贴', 'paid as class A'],
      ['EXCLUDED', '不补贴', 'excluded'],
    ],
  ),
  choice(
    'extra_occupation.gate',
    'AMB-13',
    ['CC24-2.1.b'],
    '目录外职业何时可补贴',
    'what admits an occupation outside the list',
    [
      [
        'CITY_APPROVAL_AND_FILING_RECEIPT',
        '市级批准并取得备案回执',
        'city approval and filing receipt',
      ],
      ['CITY_APPROVAL_ONLY', '市级批准即可', 'city approval is enough'],
    ],
  ),
  choice(
    'eligibility.list',
    'AMB-14',
    ['CC24-2.2.a', 'CC24-2.2.b'],
    '六类人员是否穷尽',
    'whether the six groups are exhaustive',
    [
      ['CLOSED', '仅限六类', 'the six groups only'],
      ['OPEN', '可扩展', 'may be widened'],
    ],
  ),
  choice(
    'eligibility.test_date',
    'AMB-14',
    ['CC24-2.2.a', 'CC24-2.2.b'],
    '人员身份的认定日',
    'the day on which the group must hold',
    [
      ['OPENING_APPROVAL', '开班核准日', 'day of opening approval'],
      ['ENROLMENT', '报名日', 'day of enrolment'],
    ],
  ),
  choice(
    'eligibility.existing_staff',
    'AMB-14',
    ['CC24-2.2.a'],
    '企业在职职工可否享受',
    'whether present staff are subsidised',
    [
      ['NOT_ELIGIBLE', '不可享受', 'not eligible'],
      ['ELIGIBLE', '可享受', 'eligible'],
    ],
  ),
  choice(
    'annual_target.mode',
    'AMB-15',
    ['CC24-1.c', 'CC24-2.2.c'],
    '三千人是目标还是上限',
    'target or ceiling',
    [
      ['TARGET_REPORT_ONLY', '目标，仅报告', 'a target that is reported'],
      ['HARD_QUOTA', '上限', 'a ceiling'],
    ],
  ),
  choice(
    'enterprise.qualify',
    'AMB-16',
    ['CC24-3A.1.a'],
    '何为符合条件的企业',
    'what makes an enterprise qualify',
    [
      ['BUREAU_FLAG', '由人社局认定并说明理由', 'the bureau decides, with reason'],
      ['ANY_WITH_DEMAND', '有需求即可', 'any with a demand'],
      ['INDUSTRY_IN_ANNEX_1', '属附件1产业', 'an industry of annex 1'],
    ],
  ),
  choice(
    'min_demand.scope',
    'AMB-17',
    ['CC24-3A.1.g'],
    '五人标准的计算范围',
    'over what the five are counted',
    [
      ['PROJECT', '按项目', 'per project'],
      ['OCCUPATION', '按职业', 'per occupation'],
      ['ENTERPRISE_YEAR', '按企业年度', 'per enterprise and year'],
      ['HIRED', '按实际录用', 'people in fact hired'],
    ],
  ),
  choice(
    'over_enrolment.base',
    'AMB-18',
    ['CC24-3A.1.i'],
    '百分之二十的基数',
    'the base of the twenty per cent',
    [
      ['PROJECT_PLAN_TOTAL', '项目计划总数', 'the plan of the project'],
      ['CLASS_PLAN', '班级计划数', 'the plan of the class'],
      ['LITERAL', '每班可增项目计划的比例', 'each class adds the share of the project plan'],
    ],
  ),
  choice(
    'over_enrolment.rounding',
    'AMB-18',
    ['CC24-3A.1.i'],
    '招生上限的取整',
    'how the enrolment limit is rounded',
    [
      ['FLOOR', '舍去', 'down'],
      ['CEIL', '进一', 'up'],
      ['HALF_UP', '四舍五入', 'half up'],
    ],
  ),
  choice(
    'over_plan.pay',
    'AMB-19',
    ['CC24-3A.1.i', 'CC24-4.2.d'],
    '超计划学员是否补贴',
    'whether people above plan are paid for',
    [
      ['ALL_QUALIFIED_ENROLLED', '合格者均补贴', 'all qualified are paid'],
      ['CAP_AT_PLAN', '以计划数为限', 'as many as planned'],
    ],
  ),
  choice('reservation', 'AMB-20', ['CC24-3A.1.f'], '预留多少资金', 'how much is reserved', [
    ['PLAN_THEN_RESIZE_AT_OPENING', '按计划预留，开班时调整', 'by plan, resized at opening'],
    ['WORST_CASE_AT_APPROVAL', '立项即按最多人数', 'the most people, at approval'],
    ['PLAN_ONLY', '仅按计划', 'by plan only'],
  ]),
  choice(
    'project.employers',
    'AMB-21',
    ['CC24-3A.4.a', 'CC24-3A.4.e'],
    '一个项目可有几家企业',
    'how many employers a project has',
    [
      ['ONE_OR_MORE', '一家或多家', 'one or more'],
      ['ONE_EMPLOYER', '一家', 'one'],
    ],
  ),
] as const;
