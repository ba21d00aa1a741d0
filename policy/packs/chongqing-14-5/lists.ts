import { clausesOf, type ShownList } from '#policy/engine/shown-list.ts';
import { helpedDistricts } from './districts.ts';
import { platformFunctions } from './platform-functions.ts';
import { cityRegisters } from './registers.ts';
import { planTags } from './tags.ts';

const helpedWords = { national: '国家级', municipal: '市级', 'treated-alike': '比照' } as const;

const tagWords = {
  form: '培训形式',
  organisation: '组织方式',
  course: '课程种类',
  programme: '专项计划',
  priority: '重点领域',
  place: '培训地点',
} as const;

/** The lists of the plan: districts, functions of the platform, labels, and the registers with their words. */
export const lists: readonly ShownList[] = [
  {
    label: { zh: '重点帮扶区县', en: 'districts helped with priority' },
    columns: ['区县', '代码', '类别'],
    rows: helpedDistricts.map(({ name, region, helped }) => [name, region, helpedWords[helped]]),
    clauses: clausesOf(helpedDistricts),
  },
  {
    label: { zh: '平台功能', en: 'functions of the platform' },
    columns: ['功能', '环节', '本系统对应'],
    rows: platformFunctions.map(({ label, stage, doneBy }) => [
      label.zh,
      stage,
      doneBy === null ? '暂无' : `\`${doneBy}\``,
    ]),
    clauses: ['CQ145-22.d'],
  },
  {
    label: { zh: '项目标签', en: 'labels of projects' },
    columns: ['标签', '种类', '含义', '条款'],
    rows: planTags.map(({ id, kind, label, clauses }) => [
      `\`${id}\``,
      tagWords[kind],
      label.zh,
      clauses.join(' '),
    ]),
    clauses: clausesOf(planTags),
  },
  {
    label: { zh: '登记事项', en: 'registers' },
    columns: ['事项', '可选值（空为自由填写）', '条款'],
    rows: cityRegisters.map(({ label, values, clauses }) => [
      label.zh,
      values.map((value) => `\`${value}\``).join(' '),
      clauses.join(' '),
    ]),
    clauses: clausesOf(cityRegisters),
  },
];
