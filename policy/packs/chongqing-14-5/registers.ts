import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** A register of the city or a field in one, and the words it may hold; an empty list is free text. */
export interface CityRegister {
  readonly id: string;
  readonly label: Bilingual;
  readonly values: readonly string[];
  readonly clauses: readonly ClauseId[];
}

function register(
  id: string,
  zh: string,
  en: string,
  values: readonly string[],
  ...clauses: readonly ClauseId[]
): CityRegister {
  return { id, label: { zh, en }, values, clauses };
}

/** The registers that the plan asks the city to keep. */
export const cityRegisters: readonly CityRegister[] = [
  register(
    'institution-type',
    '培训机构类型',
    'types of institution',
    ['public-base', 'university', 'vocational-school', 'private-school', 'enterprise-centre'],
    'CQ145-04.b',
  ),
  register(
    'licence',
    '许可和告知承诺',
    'licence and commitment',
    ['licence', 'commitment'],
    'CQ145-13.a',
  ),
  register('platforms', '线上培训平台', 'online platforms', [], 'CQ145-B1.7'),
  register('bases', '基地和工作室', 'bases and studios', [], 'CQ145-B4.4'),
  register('evaluators', '评价机构', 'evaluation bodies', ['enterprise', 'social'], 'CQ145-B6.3'),
  register(
    'evaluation-staff',
    '考评员和督导员',
    'examiners and supervisors',
    ['examiner', 'quality-supervisor'],
    'CQ145-B6.4',
    'CQ145-23.a',
  ),
  register(
    'teacher-pools',
    '师资库',
    'teacher pools',
    ['public', 'start-up'],
    'CQ145-21.b',
    'CQ145-09.b',
  ),
  register(
    'teacher-file',
    '教师档案',
    'file of a teacher',
    ['qualification', 'enterprise-practice', 'filing-number', 'study-base'],
    'CQ145-21.a',
    'CQ145-21.c',
  ),
  register(
    'resource-libraries',
    '教材和数字资源库',
    'libraries of books and resources',
    ['textbooks', 'digital-resources'],
    'CQ145-20.b',
    'CQ145-22.g',
  ),
  register(
    'platform-libraries',
    '平台资源、师资、成果库',
    'libraries of the platform',
    ['resources', 'teachers', 'results'],
    'CQ145-22.a',
  ),
  register('scarce-occupations', '紧缺职业目录', 'scarce occupations', [], 'CQ145-16.a'),
  register('capability-items', '专项能力项目', 'special-capability items', [], 'CQ145-08.b'),
  register(
    'subsidy-kinds',
    '补贴种类',
    'kinds of subsidy',
    ['training', 'skill-upgrading', 'living-allowance'],
    'CQ145-27.b',
  ),
  register(
    'person-file',
    '电子培训档案',
    'electronic training file',
    ['courses', 'hours', 'results', 'certificates', 'subsidies'],
    'CQ145-22.c',
  ),
  register(
    'vouchers',
    '电子培训券',
    'training vouchers',
    ['issued', 'used', 'cancelled'],
    'CQ145-22.f',
  ),
  register(
    'supervised-objects',
    '监管对象',
    'objects of supervision',
    ['institution', 'project', 'money', 'persons', 'process', 'quality'],
    'CQ145-28.b',
  ),
  register(
    'violations',
    '违规情形',
    'kinds of violation',
    ['subsidy-fraud', 'harm-to-trainees', 'market-disorder', 'disorderly-certification'],
    'CQ145-28.d',
  ),
  register(
    'follow-up',
    '就业质量跟踪',
    'follow-up of employment',
    ['employed', 'changed', 'unemployed'],
    'CQ145-B5.1',
  ),
];
