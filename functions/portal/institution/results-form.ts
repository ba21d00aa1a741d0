import { html, raw } from 'hono/html';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { idOfField, problemAt, type Refusal } from '../layout/error-summary.ts';
import { choiceField, linesField, textField } from '../layout/field.ts';
import { hidden } from '../layout/form.ts';
import { maskedPerson } from '../layout/lists.ts';
import type { Html } from '../layout/page.ts';
import type { NamedTrainee } from './class-file.ts';
import { type FormValues, textAt } from './form-values.ts';

/** What the fields of the examination are called. */
export const examinationLabels: Readonly<Record<string, string>> = {
  'examination.authors': '试卷由谁命制',
  'examination.parts': '考核内容',
  'examination.institutionExaminers': '承训单位考评人员',
  'examination.enterpriseExaminers': '用工企业考评人员',
  'examination.archiveNumber': '录像归档编号',
  'fullVideo.keeper': '培训全程视频保管单位',
  'fullVideo.pointer': '培训全程视频存放位置',
};

/** The results of a class as a form would send them. */
export function storedResults(one: TrainingClass, roster: readonly Trainee[]): FormValues {
  const examination = 'examination' in one ? one.examination : undefined;
  const side = (wanted: string) =>
    (examination?.examiners ?? []).filter((each) => each.side === wanted).map(({ id }) => id);
  return {
    examination: {
      authors: examination?.authors ?? [],
      parts: [
        ...(examination?.hasTheory ? ['theory'] : []),
        ...(examination?.hasPractice ? ['practice'] : []),
      ],
      institutionExaminers: side('institution'),
      enterpriseExaminers: side('enterprise'),
      archiveNumber: examination?.archiveNumber,
    },
    fullVideo: 'fullVideo' in one ? one.fullVideo : undefined,
    results: Object.fromEntries(
      roster.map(({ attempts, certificate }, index) => [
        index,
        { attempts: Object.fromEntries(attempts.entries()), certificate },
      ]),
    ),
  };
}

/** What the form says, as the API takes it: empty sittings and certificates are left out. */
export function resultsSent(form: FormValues, roster: readonly Trainee[]): unknown {
  const text = (path: string) => textAt(form, path).trim();
  const list = (path: string) =>
    text(path)
      .split(/[\r\n、,，]+/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const parts = list('examination.parts');
  const sitting = (path: string) => {
    const [on, theory, practice, passed] = ['on', 'theoryScore', 'practiceScore', 'passed'].map(
      (name) => text(`${path}.${name}`),
    );
    if ([on, theory, practice, passed].every((value) => value === '')) return [];
    return [
      {
        on,
        ...(theory === '' ? {} : { theoryScore: theory }),
        ...(practice === '' ? {} : { practiceScore: practice }),
        passed,
      },
    ];
  };
  const keeper = text('fullVideo.keeper');
  const pointer = text('fullVideo.pointer');
  const archiveNumber = text('examination.archiveNumber');
  return {
    examination: {
      authors: list('examination.authors'),
      hasTheory: parts.includes('theory'),
      hasPractice: parts.includes('practice'),
      examiners: [
        ...list('examination.institutionExaminers').map((id) => ({ id, side: 'institution' })),
        ...list('examination.enterpriseExaminers').map((id) => ({ id, side: 'enterprise' })),
      ],
      ...(archiveNumber === '' ? {} : { archiveNumber }),
    },
    ...(keeper === '' && pointer === '' ? {} : { fullVideo: { keeper, pointer } }),
    results: roster.map(({ id }, index) => {
      const at = `results.${index}`;
      const number = text(`${at}.certificate.number`);
      const issuedOn = text(`${at}.certificate.issuedOn`);
      return {
        trainee: id,
        attempts: [...sitting(`${at}.attempts.0`), ...sitting(`${at}.attempts.1`)],
        ...(number === '' && issuedOn === ''
          ? {}
          : { certificate: { kind: 'completion', number, issuedOn } }),
      };
    }),
  };
}

/** The inputs of the whole examination. */
export function examinationForm(values: FormValues, refusal: Refusal | undefined): Html {
  const field = (name: string, hint: string) => ({
    name,
    hint,
    label: examinationLabels[name] ?? name,
    value: textAt(values, name),
    refusal,
  });
  const chosen = (name: string) => textAt(values, name).split('\n');
  return html`${choiceField({
    kind: 'checkbox',
    name: 'examination.authors',
    label: examinationLabels['examination.authors'] ?? '',
    chosen: chosen('examination.authors'),
    refusal,
    options: [
      { value: 'institution', label: '承训单位' },
      { value: 'enterprise', label: '用工企业' },
    ],
  })}${choiceField({
    kind: 'checkbox',
    name: 'examination.parts',
    label: examinationLabels['examination.parts'] ?? '',
    chosen: chosen('examination.parts'),
    refusal,
    options: [
      { value: 'theory', label: '理论' },
      { value: 'practice', label: '实操' },
    ],
  })}
${linesField({ ...field('examination.institutionExaminers', '每行一人，填写编号'), few: true })}
${linesField({ ...field('examination.enterpriseExaminers', '每行一人，填写编号'), few: true })}
${textField(field('examination.archiveNumber', '考核全程录像的归档编号'))}
${textField(field('fullVideo.keeper', '例如承训单位档案室'))}
${textField(field('fullVideo.pointer', '档案号或存储位置'))}`;
}

/** The inputs of one trainee: the sitting, a second one, the certificate. */
export function traineeForm(
  { trainee, person }: NamedTrainee,
  index: number,
  values: FormValues,
  refusal: Refusal | undefined,
): Html {
  const at = `results.${index}`;
  const again = ['on', 'theoryScore', 'practiceScore', 'passed'].some(
    (name) => textAt(values, `${at}.attempts.1.${name}`) !== '',
  );
  return html`<fieldset class="field"><legend>${trainee.id} ${maskedPerson(person)}</legend>
${hidden(`${at}.trainee`, trainee.id)}
${sittingForm(`${at}.attempts.0`, values, refusal)}
<details${again ? raw(' open') : ''}><summary>补考</summary>${sittingForm(`${at}.attempts.1`, values, refusal)}</details>
<div class="row">${small('证书编号', `${at}.certificate.number`, values, refusal)}${small('发证日期', `${at}.certificate.issuedOn`, values, refusal, 'date')}</div>
</fieldset>`;
}

function sittingForm(at: string, values: FormValues, refusal: Refusal | undefined): Html {
  const passed = textAt(values, `${at}.passed`);
  const id = idOfField(`${at}.passed`);
  const options = [
    ['', '未填写'],
    ['true', '合格'],
    ['false', '不合格'],
  ] as const;
  return html`<div class="row">${small('考核日期', `${at}.on`, values, refusal, 'date')}${small('理论成绩', `${at}.theoryScore`, values, refusal)}${small('实操成绩', `${at}.practiceScore`, values, refusal)}
<div><label for="${id}">结果</label><select id="${id}" name="${`${at}.passed`}">${options.map(([value, label]) => html`<option value="${value}"${raw(value === passed ? ' selected' : '')}>${label}</option>`)}</select>${wrongness(refusal, `${at}.passed`)}</div></div>`;
}

/** A short input in a row of inputs. */
export function small(
  label: string,
  name: string,
  values: FormValues,
  refusal: Refusal | undefined,
  type: 'text' | 'date' = 'text',
): Html {
  const id = idOfField(name);
  return html`<div><label for="${id}">${label}</label><input class="short" id="${id}" name="${name}" type="${type}" value="${textAt(values, name)}">${wrongness(refusal, name)}</div>`;
}

function wrongness(refusal: Refusal | undefined, name: string): Html | undefined {
  const wrong = problemAt(refusal, name);
  return wrong === undefined ? undefined : html`<p class="wrongness">${wrong}</p>`;
}
