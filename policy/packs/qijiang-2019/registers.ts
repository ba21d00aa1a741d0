import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** A field that an office keeps about institutions, classes, teachers and payments, and the words it may hold. */
export interface RegisterField {
  readonly id: string;
  readonly of: 'institution' | 'class' | 'enterprise' | 'payment' | 'case' | 'list' | 'project';
  readonly label: Bilingual;
  readonly values: readonly string[];
  readonly clauses: readonly ClauseId[];
}

function field(
  of: RegisterField['of'],
  id: string,
  zh: string,
  en: string,
  values: readonly string[],
  ...clauses: readonly ClauseId[]
): RegisterField {
  return { id, of, label: { zh, en }, values, clauses };
}

/** What the registers of the district know beside the facts that rules take. */
export const registerFields: readonly RegisterField[] = [
  field(
    'institution',
    'institution-type',
    '机构类型',
    'type of institution',
    ['staff-training-centre', 'vocational-school', 'technical-school', 'private-school'],
    'QJ19-3.1.a',
    'QJ19-3.2.a',
  ),
  field(
    'institution',
    'alliance-member',
    '加入市级培训联盟平台',
    'member of the city’s alliance platform',
    ['yes', 'no'],
    'QJ19-3.3.a',
  ),
  field(
    'institution',
    'checks',
    '检查情况',
    'checks of the institution',
    ['clean', 'to-be-corrected', 'suspended'],
    'QJ19-3.3.b',
  ),
  field(
    'institution',
    'evaluation',
    '绩效和第三方评估',
    'performance and third-party evaluation',
    ['bureau', 'third-party'],
    'QJ19-5.2.f',
  ),
  field('class', 'base', '使用的实训基地', 'training base used', [], 'QJ19-3.4.b'),
  field(
    'class',
    'teacher-type',
    '教师类型',
    'type of teacher',
    ['full-time', 'part-time'],
    'QJ19-3.4.e',
  ),
  field('class', 'textbook', '使用教材', 'textbook used', [], 'QJ19-3.4.f'),
  field(
    'class',
    'evaluator',
    '评价主体',
    'who evaluates',
    ['evaluation-body', 'enterprise'],
    'QJ19-5.3.d',
  ),
  field(
    'enterprise',
    'size',
    '企业规模',
    'size of the enterprise',
    ['micro', 'small', 'medium', 'large'],
    'QJ19-2.1.e',
  ),
  field('payment', 'method', '支付方式', 'method of payment', ['transfer', 'credit'], 'QJ19-5.2.c'),
  field(
    'case',
    'category',
    '案件性质',
    'category of a case',
    ['fraud', 'honest-mistake'],
    'QJ19-4.4.d',
  ),
  field(
    'list',
    'published-list',
    '公布的目录清单',
    'published list',
    ['projects', 'training-institutions', 'evaluation-institutions'],
    'QJ19-5.2.a',
  ),
  field('project', 'responsible-unit', '责任单位', 'responsible unit', [], 'QJ19-5.1.b'),
];
