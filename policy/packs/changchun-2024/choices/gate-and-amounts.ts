import { choice } from './define-choice.ts';

/** The employment gate and the amount for one trainee. */
export const gateAndAmountsChoices = [
  choice(
    'employment.compare',
    'AMB-22',
    ['CC24-4.1.a', 'CC24-4.1.b'],
    '恰好达到门槛是否足够',
    'whether exactly the threshold is enough',
    [
      ['AT_LEAST', '达到即可', 'at least'],
      ['MORE_THAN', '须超过', 'more than'],
    ],
  ),
  choice(
    'employment.denominator',
    'AMB-23',
    ['CC24-4.1.a', 'CC24-4.1.b'],
    '就业率的分母',
    'the denominator of the gate',
    [
      ['BOTH', '需求数与计划数均须满足', 'demand and plan, both'],
      ['DECLARED_DEMAND', '申报需求数', 'declared demand'],
      ['PLAN_HEADCOUNT', '计划培训数', 'planned headcount'],
      ['ENROLLED', '实际招生数', 'people enrolled'],
    ],
  ),
  choice(
    'employment.numerator',
    'AMB-24',
    ['CC24-4.1.a', 'CC24-4.1.c'],
    '就业率的分子',
    'the numerator of the gate',
    [
      ['QUALIFIED_AND_EMPLOYED', '合格且就业', 'qualified and employed'],
      ['ALL_HIRED_TRAINEES', '全部被录用学员', 'all trainees hired'],
    ],
  ),
  choice('employment.proof', 'AMB-25', ['CC24-5.1.c'], '就业以何为证', 'what proves employment', [
    ['CONTRACT_AND_INSURANCE_AND_WAGE', '合同、社保与工资', 'contract, insurance and wage'],
    ['CONTRACT_ONLY', '仅合同', 'contract only'],
  ]),
  choice(
    'employment.employer',
    'AMB-25',
    ['CC24-5.1.c'],
    '在哪家企业就业',
    'with whom employment counts',
    [
      ['PROJECT_EMPLOYERS', '项目企业', 'the employers of the project'],
      ['ANY_EMPLOYER', '任一企业', 'any employer'],
    ],
  ),
  choice(
    'employment.contract_window',
    'AMB-25',
    ['CC24-5.1.c'],
    '合同应在何时签订',
    'when the contract must be signed',
    [
      ['OPENING_APPROVAL_TO_CLAIM', '开班核准至申领', 'from opening approval to the claim'],
      ['MINIMUM_MONTHS_IN_POST', '在岗满规定月数', 'a number of months in post'],
    ],
  ),
  choice(
    'attendance.floor_scope',
    'AMB-26',
    ['CC24-4.1.d'],
    '最低参训率适用于谁',
    'whom the attendance floor binds',
    [
      ['ALL_TRAINEES', '全部学员', 'all trainees'],
      ['UNEMPLOYED_ONLY', '仅未就业学员', 'the unemployed only'],
    ],
  ),
  choice(
    'paid_hours.employed',
    'AMB-27',
    ['CC24-4.2.d', 'CC24-4.2.1'],
    '就业学员按何学时计',
    'which hours pay for an employed trainee',
    [
      ['DELIVERED_TO_CLASS', '班级实施学时', 'hours delivered to the class'],
      ['ATTENDED_BY_TRAINEE', '本人参训学时', 'hours the trainee attended'],
      ['SCALED_70_TO_90', '未满全额参训率时按比例', 'scaled below the full rate'],
    ],
  ),
  choice(
    'cost.prorata',
    'AMB-28',
    ['CC24-4.2.2.d'],
    '成本补贴如何按参训率折算',
    'how the cost subsidy follows attendance',
    [
      ['MULTIPLY', '比例与参训率相乘', 'share times attendance'],
      ['RATIO_CAPPED', '以比例封顶', 'attendance capped at the share'],
      ['LINEAR_TO_90', '线性至全额参训率', 'linear up to the full rate'],
    ],
  ),
  choice(
    'cost.base',
    'AMB-29',
    ['CC24-4.2.2.b'],
    '百分之六十的基数',
    'of what the sixty per cent is taken',
    [
      ['OWN_FULL_SUBSIDY', '本人全额补贴', 'the own full subsidy'],
      ['CLASS_MAXIMUM', '类别上限', 'the limit of the class'],
      ['PER_HOUR_STANDARD', '学时标准', 'the hourly price'],
    ],
  ),
  choice(
    'full.scope',
    'AMB-30',
    ['CC24-4.2.b', 'CC24-4.2.1'],
    '全额补贴适用于谁',
    'who earns the full subsidy',
    [
      ['EMPLOYED_ONLY', '仅就业学员', 'the employed only'],
      ['ALL_QUALIFIED', '全部合格学员', 'all qualified'],
    ],
  ),
] as const;
