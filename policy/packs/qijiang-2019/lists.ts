import { clausesOf, type ShownList } from '#policy/engine/shown-list.ts';
import { registerFields } from './registers.ts';
import { specialTrades } from './special-trades.ts';
import { projectTags } from './tags.ts';

const tagWords = {
  programme: '专项计划',
  priority: '重点领域',
  method: '教学方式',
  procedure: '工作程序',
} as const;

const holderWords = {
  institution: '机构',
  class: '班级',
  enterprise: '企业',
  payment: '支付',
  case: '案件',
  list: '目录',
  project: '项目',
} as const;

/** The lists of the notice: special trades, labels, and the fields of registers with their words. */
export const lists: readonly ShownList[] = [
  {
    label: { zh: '特色工种', en: 'special trades' },
    columns: ['代号', '工种'],
    rows: specialTrades.map(({ id, zh }) => [`\`${id}\``, zh]),
    clauses: clausesOf(specialTrades),
  },
  {
    label: { zh: '项目标签', en: 'labels of projects' },
    columns: ['标签', '种类', '含义', '条款'],
    rows: projectTags.map(({ id, kind, label, clauses }) => [
      `\`${id}\``,
      tagWords[kind],
      label.zh,
      clauses.join(' '),
    ]),
    clauses: clausesOf(projectTags),
  },
  {
    label: { zh: '登记事项', en: 'fields of registers' },
    columns: ['登记对象', '事项', '可选值（空为自由填写）', '条款'],
    rows: registerFields.map(({ of, label, values, clauses }) => [
      holderWords[of],
      label.zh,
      values.map((value) => `\`${value}\``).join(' '),
      clauses.join(' '),
    ]),
    clauses: clausesOf(registerFields),
  },
];
