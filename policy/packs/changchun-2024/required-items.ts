import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { RequiredItem, Signatory } from '#policy/engine/stage-demands.ts';

type Details = Pick<RequiredItem, 'medium' | 'per'> & Partial<Pick<RequiredItem, 'mayFollow'>>;

function item(
  stage: RequiredItem['stage'],
  id: string,
  zh: string,
  en: string,
  signedBy: readonly Signatory[],
  clauses: readonly ClauseId[],
  details: Details,
): RequiredItem {
  const label: Bilingual = { zh, en };
  return { id, stage, label, signedBy, clauses, mayFollow: false, ...details };
}

const file = (per: RequiredItem['per'], mayFollow = false): Details => ({
  medium: 'file',
  per,
  mayFollow,
});
const data = (per: RequiredItem['per']): Details => ({ medium: 'data', per });
const both = ['institution', 'enterprise'] as const;

/** What each stage asks for, by the name under which it is filed; what a claim names again is filed once. */
export const requiredItems: readonly RequiredItem[] = [
  item(
    'approval',
    'demand-statement',
    '用工需求和技能水平标准',
    'statement of demand and skill standard',
    ['enterprise'],
    ['CC24-3A.1.a'],
    file('enterprise'),
  ),
  item(
    'approval',
    'training-plan',
    '培训方案',
    'training plan',
    ['institution'],
    ['CC24-3A.1.b', 'CC24-3B.a'],
    file('project'),
  ),
  item(
    'approval',
    'training-agreement',
    '培训协议',
    'training agreement',
    both,
    ['CC24-3A.1.c'],
    file('project'),
  ),
  item(
    'approval',
    'application',
    '年度项目制培训计划申请',
    'application for the annual plan',
    both,
    ['CC24-3A.1.d'],
    data('project'),
  ),
  item(
    'opening',
    'training-agreement',
    '培训协议',
    'training agreement',
    both,
    ['CC24-3A.2.b'],
    file('class'),
  ),
  item(
    'opening',
    'employment-intention',
    '就业意向性协议',
    'employment-intention agreement',
    ['institution', 'enterprise', 'trainee'],
    ['CC24-3A.2.b'],
    file('class'),
  ),
  item(
    'opening',
    'commissioning-agreement',
    '委托培训协议',
    'commissioning agreement',
    both,
    ['CC24-3A.2.b'],
    file('class'),
  ),
  item(
    'opening',
    'teaching-plan',
    '教学计划',
    'teaching plan',
    ['institution'],
    ['CC24-3A.2.b', 'CC24-3B.a'],
    file('class'),
  ),
  item(
    'opening',
    'teachers',
    '授课师资',
    'teachers',
    ['institution'],
    ['CC24-3A.2.b'],
    file('class'),
  ),
  item(
    'opening',
    'teaching-resources',
    '教学资源',
    'teaching resources',
    ['institution'],
    ['CC24-3A.2.b'],
    file('class'),
  ),
  item(
    'opening',
    'assessment-method',
    '考核方案',
    'assessment method',
    ['institution'],
    ['CC24-3A.2.b'],
    file('class'),
  ),
  item(
    'opening',
    'group-proof',
    '补贴对象证明',
    'proof of the group',
    ['trainee'],
    ['CC24-2.2.a'],
    file('trainee'),
  ),
  item(
    'assessment',
    'examination-paper',
    '考核试卷',
    'examination paper, theory and practice',
    both,
    ['CC24-3A.4.a', 'CC24-3A.4.b'],
    file('class'),
  ),
  item(
    'assessment',
    'examination-video',
    '考核全程录像',
    'recording of the whole examination',
    ['institution'],
    ['CC24-3A.4.d'],
    file('class'),
  ),
  item(
    'assessment',
    'certificate',
    '培训合格证书',
    'training certificate',
    ['institution'],
    ['CC24-4.2.2.c'],
    file('trainee'),
  ),
  item(
    'supervision',
    'platform-record',
    '线上培训平台记录',
    'record of the online platform',
    ['institution'],
    ['CC24-4.2.c', 'CC24-3A.3.a'],
    file('class'),
  ),
  item(
    'settlement',
    'clip',
    '培训视频影像',
    'training video',
    ['institution'],
    ['CC24-5.1.c', 'CC24-3A.3.e'],
    file('class'),
  ),
  item(
    'settlement',
    'examination-paper',
    '考核试卷',
    'examination papers',
    ['institution'],
    ['CC24-5.1.c'],
    file('class'),
  ),
  item(
    'settlement',
    'certificate',
    '培训合格证书',
    'training certificates',
    ['institution'],
    ['CC24-5.1.c'],
    file('trainee'),
  ),
  item(
    'settlement',
    'contract',
    '就业合同',
    'employment contract',
    ['enterprise', 'trainee'],
    ['CC24-5.1.c'],
    file('employed-trainee'),
  ),
  item(
    'settlement',
    'insurance-record',
    '社保缴费记录',
    'social-insurance payment record',
    ['enterprise'],
    ['CC24-5.1.c'],
    file('employed-trainee', true),
  ),
  item(
    'settlement',
    'wage-proof',
    '工资发放证明',
    'wage proof',
    ['enterprise'],
    ['CC24-5.1.c', 'CC24-5.1.d'],
    file('employed-trainee', true),
  ),
  item(
    'settlement',
    'account-proof',
    '承训单位银行账户证明',
    'proof of the bank account',
    ['institution'],
    ['CC24-5.2.d'],
    file('project'),
  ),
];

/** The items of one stage, in the order of the text. */
export function requiredItemsOf(stage: RequiredItem['stage']): readonly RequiredItem[] {
  return requiredItems.filter((each) => each.stage === stage);
}
