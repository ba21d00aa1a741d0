import { html } from 'hono/html';
import type { Application } from '#functions/cases/application.ts';
import type { Enterprise } from '#functions/masterdata/organisation.ts';
import type { Pack } from '#policy/engine/pack.ts';
import type { Refusal } from '../layout/error-summary.ts';
import { choiceField, linesField, numberField, selectField, textField } from '../layout/field.ts';
import type { Html } from '../layout/page.ts';
import type { SectionId } from './application-sections.ts';
import { type FormValues, textAt } from './form-values.ts';

/** What the fields of the application are called. */
export const applicationLabels: Readonly<Record<string, string>> = {
  planYear: '计划年度',
  enterpriseIds: '用工企业',
  posts: '岗位',
  declaredDemand: '用工需求人数',
  plannedHeadcount: '计划培训人数',
  occupationCode: '培训职业',
  skillStandard: '技能水平要求',
  standardReference: '依据的职业技能标准',
  'plan.theory.offline': '理论课时（线下）',
  'plan.theory.online': '理论课时（线上）',
  'plan.practice.offline': '实操课时（线下）',
  'plan.practice.online': '实操课时（线上）',
  lessonMinutes: '每课时分钟数',
  agreementSignedOn: '培训协议签订日期',
};

/** The inputs of one section, filled with what is stored or, after an error, with what was typed. */
export function sectionForm(
  section: SectionId,
  values: FormValues,
  options: {
    readonly pack: Pack;
    readonly enterprises: readonly Enterprise[];
    readonly refusal: Refusal | undefined;
  },
): Html {
  const { refusal } = options;
  const field = (name: string, hint?: string) => ({
    name,
    label: applicationLabels[name] ?? name,
    value: textAt(values, name),
    refusal,
    ...(hint === undefined ? {} : { hint }),
  });
  switch (section) {
    case 'employer': {
      const chosen = [values['enterpriseIds']].flat().map(String);
      return html`${choiceField({
        kind: 'checkbox',
        name: 'enterpriseIds',
        label: '用工企业',
        hint: '提出用工需求并共同签署培训协议的企业，可以选多家。没有列出的企业请联系人社部门登记。',
        chosen,
        refusal,
        options: options.enterprises.map(({ id, name }) => ({ value: id, label: name, hint: id })),
      })}${linesField({ ...field('posts', '每行一个岗位'), few: true })}`;
    }
    case 'demand':
      return html`${numberField(field('planYear', '纳入哪一年度的培训计划'))}
${numberField(field('declaredDemand', '企业拟招用的人数'))}
${numberField(field('plannedHeadcount', '本项目计划培训的人数'))}`;
    case 'occupation':
      return html`${selectField({
        ...field('occupationCode', '政策目录内的职业'),
        options: [
          { value: '', label: '请选择' },
          ...options.pack.catalogue.map(({ code, occupation, class: kind }) => ({
            value: code,
            label: `${occupation}（${code}，${kind} 类）`,
          })),
        ],
      })}
${linesField({ ...field('skillStandard', '企业要求学员培训后达到的技能水平'), few: true })}
${textField(field('standardReference', '例如国家职业技能标准的名称和版本'))}`;
    case 'plan':
      return planForm(
        values,
        refusal,
        html`${numberField(field('lessonMinutes', '一个课时的分钟数'))}`,
      );
    case 'agreement':
      return textField({ ...field('agreementSignedOn', '培训协议三方签订的日期'), type: 'date' });
    case 'files':
      return html``;
    default:
      return section satisfies never;
  }
}

/** The four numbers of the planned hours. */
export function planForm(values: FormValues, refusal: Refusal | undefined, more: Html): Html {
  const names = ['theory.offline', 'theory.online', 'practice.offline', 'practice.online'];
  return html`${names.map((name) =>
    numberField({
      name: `plan.${name}`,
      label: applicationLabels[`plan.${name}`] ?? name,
      value: textAt(values, `plan.${name}`),
      refusal,
    }),
  )}${more}`;
}

/** What a form says, as the whole application: the other sections stay as they are stored. */
export function mergedApplication(
  stored: Application,
  section: SectionId,
  sent: FormValues,
): Record<string, unknown> {
  switch (section) {
    case 'employer':
      return {
        ...stored,
        enterpriseIds: sent['enterpriseIds'] ?? [],
        posts: linesOf(sent['posts']),
      };
    case 'plan':
      return { ...stored, plan: planOf(sent), lessonMinutes: sent['lessonMinutes'] };
    default:
      return { ...stored, ...sent };
  }
}

/** The planned hours as sent: all empty means none yet, an empty one of several means none of that kind. */
export function planOf(sent: FormValues): unknown {
  const names = ['theory.offline', 'theory.online', 'practice.offline', 'practice.online'];
  const values = names.map((name) => textAt(sent, `plan.${name}`).trim());
  if (values.every((value) => value === '')) return undefined;
  const [a, b, c, d] = values.map((value) => (value === '' ? '0' : value));
  return { theory: { offline: a, online: b }, practice: { offline: c, online: d } };
}

function linesOf(text: unknown): string[] {
  return String(text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
