import { html } from 'hono/html';
import * as z from 'zod';
import { classId, projectId } from '#functions/cases/subject.ts';
import { isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { route } from '#functions/http/route.ts';
import { packOf, workingDaysAfter } from '#functions/law/law-in-force.ts';
import { createClass } from '#functions/opening/create-class.ts';
import { editClass } from '#functions/opening/edit-class.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import { requestOpening } from '#functions/opening/request-opening.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { fen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { day, dayAt } from '../layout/day.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField, numberField, textField } from '../layout/field.ts';
import { blockingOf, findingList, type NameSubject } from '../layout/finding-list.ts';
import { button, form, linkButton } from '../layout/form.ts';
import { facts, sectionWords, type TaskLine, taskList } from '../layout/lists.ts';
import { money } from '../layout/money.ts';
import { type Html, page } from '../layout/page.ts';
import { classState, stateTag } from '../layout/state-words.ts';
import { useRoute } from '../layout/use-route.ts';
import { planWords } from './application-answers.ts';
import { caseFile } from './case-file.ts';
import { type ClassFile, classFile, namedTrainees, numberOf } from './class-file.ts';
import { anyForm, type FormValues, textAt } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { applicationLabels, planForm, planOf } from './section-form.ts';
import { readTimetable, writeTimetable } from './timetable-text.ts';
import { waiverCure } from './waiver-page.ts';

/** True while an institution may still change a class. */
export const isEditable = ({ status }: TrainingClass) =>
  status === 'draft' || status === 'returned';

const labels: Readonly<Record<string, string>> = {
  ...applicationLabels,
  plannedHeadcount: '本班计划人数',
  enrolmentClosedOn: '招生截止日期',
  overEnrolmentReason: '超计划招生的理由',
  lines: '课表',
};

const sectionRules: Readonly<Record<'plan' | 'timetable' | 'roster' | 'files', readonly string[]>> =
  {
    plan: ['minimum-hours', 'theory-share', 'over-enrolment-reason', 'enrolment-closed'],
    timetable: [
      'timetable-follows-plan',
      'class-hour-length',
      'day-limit',
      'approved-before-first-session',
    ],
    roster: [
      'one-person-once',
      'identity-complete',
      'eligible-group',
      'graduate-window',
      'over-enrolment',
    ],
    files: ['materials-complete'],
  };

/** The findings of an opening that concern one section of it. */
export function findingsFor(section: keyof typeof sectionRules, findings: readonly Finding[]) {
  return findings.filter(({ rule }) =>
    sectionRules[section].includes(rule.slice(rule.lastIndexOf('/') + 1)),
  );
}

/** Names what a finding of a class is about. */
export const nameSubject: NameSubject = ({ kind, id }) => {
  if (kind === 'trainee') return `学员 ${id}`;
  if (kind === 'day') return `课次 ${id.slice(-10)}`;
  return undefined;
};

const back = ({ one }: Pick<ClassFile, 'one'>) => ({
  href: `/i/classes/${one.id}`,
  label: `班级 ${numberOf(one.id)}`,
});

/** `GET /i/classes/<id>`: where a class is, and the sections of its opening request. */
export const classPage = route({
  id: 'page-class',
  method: 'GET',
  path: '/i/classes/{classId}',
  summary: { zh: '班级', en: 'A class' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ classId }),
  query: z.strictObject({ done: z.enum(['opening', 'results']).optional() }),
  async handle({ params, query, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const { one, project, today } = file;
    const at = `/i/classes/${one.id}`;
    const open = isEditable(one) && session.role === 'institution';
    const body = html`
${query.done !== undefined && donePanel(query.done, file)}
<p>${stateTag(classState(one, today))} <span class="soft">班级编号 ${one.id}</span></p>
${'reason' in one && html`<div class="panel stop"><h2>意见</h2><p>${one.reason}</p></div>`}
${open ? await openingPart(ports, file) : progressPart(file)}
<h2>班级情况</h2>
${facts([
  ['招生人数', `${one.enrolled} 人（计划 ${one.plannedHeadcount} 人）`],
  ['计划课时', planWords(one.plan)],
  ['课次', `${one.timetable.length} 天`],
  ['开班批准', isOpened(one) ? day(one.law.openedOn) : undefined],
  [
    '每人全额补贴',
    isOpened(one) ? money(fen(one.law.fullSubsidyFen), `/i/cases/${project.id}/money`) : undefined,
  ],
  ['培训结束', 'endedOn' in one ? day(one.endedOn) : undefined],
])}
${!open && taskList(linksOf(at))}
${session.role === 'institution' && ['draft', 'requested', 'returned', 'opened'].includes(one.status) && html`<p><a href="/i/withdraw/${one.id}">撤回或放弃班级</a></p>`}`;
    const up = { href: `/i/cases/${project.id}`, label: '项目' };
    const title = `班级 ${numberOf(one.id)}`;
    return { status: 200, html: page({ title, session, at: '/i', back: up, body }) };
  },
});

function linksOf(at: string): TaskLine[] {
  const look = { word: '查看', tone: 'plain' } as const;
  return [
    { label: '花名册', href: `${at}/roster`, state: look },
    { label: '课次', href: `${at}/days`, state: look },
    { label: '材料', href: `${at}/files`, state: look },
    { label: '考核结果', href: `${at}/results`, state: look },
  ];
}

function donePanel(done: 'opening' | 'results', { one, today }: ClassFile): Html {
  const kind = done === 'opening' ? 'review-opening' : 'review-results';
  const due = workingDaysAfter(today, taskKinds[kind].workingDays);
  const what = done === 'opening' ? '开班申请' : '考核结果';
  return html`<div class="panel done" role="status"><h2>${what}已提交</h2><p>班级编号 <strong>${one.id}</strong>。人社部门将在 ${day(due)} 前审核；需要补正时，会发邮件通知您。</p></div>`;
}

function progressPart({ one }: ClassFile): Html {
  const at = `/i/classes/${one.id}`;
  switch (one.status) {
    case 'requested':
      return html`<div class="panel"><h2>下一步</h2><p>等待人社审核人员审核开班申请（${dayAt(one.requestedAt)}提交）。</p></div>`;
    case 'opened':
      return html`<div class="panel"><h2>请您办理</h2><p>按课表培训；学员每个课次上课、下课各签到一次，并上传培训视频。</p>${linkButton(`${at}/days`, '查看课次')}</div>`;
    case 'ended':
    case 'results-returned':
      return html`<div class="panel"><h2>请您办理</h2><p>组织考核，录入每名学员的成绩，上传试卷、录像和证书。</p>${linkButton(`${at}/results`, '提交考核结果')}</div>`;
    case 'assessed':
      return html`<div class="panel"><h2>下一步</h2><p>等待人社审核人员审核考核结果。</p></div>`;
    default:
      return html``;
  }
}

async function openingPart(ports: PortalPorts, { one, project }: ClassFile): Promise<Html> {
  const { findings, verdict } = await judgeOpening(ports, project, one);
  const open = blockingOf(findings);
  const at = `/i/classes/${one.id}`;
  const sections = [
    ['plan', '计划和课时', `${at}/plan`, true],
    ['timetable', '课表', `${at}/timetable`, one.timetable.length > 0],
    ['roster', '花名册', `${at}/roster`, one.enrolled > 0],
    ['files', '材料', `${at}/files`, true],
  ] as const;
  const rest = open.filter((each) => !sections.some(([id]) => findingsFor(id, [each]).length > 0));
  return html`<h2>开班申请</h2>
${taskList(
  sections.map(([id, label, href, filled]) => {
    const own = findingsFor(id, open);
    const blocked = own.some(({ outcome }) => outcome === 'block');
    const state = !filled
      ? sectionWords.open
      : blocked
        ? sectionWords.blocked
        : own.length > 0
          ? sectionWords.open
          : sectionWords.complete;
    const hint = own.slice(0, 3).map(({ sentence }) => sentence.zh);
    return { label, href, state, ...(hint.length === 0 ? {} : { hint: hint.join('；') }) };
  }),
)}
${rest.length > 0 && html`<h2>其他事项</h2>${findingList(rest, { name: nameSubject, cure: waiverCure(one.id) })}`}
${linkButton(`${at}/check`, verdict === 'passed' ? '核对并提交开班申请' : '核对开班申请')}`;
}

/** What a form of the plan says, over what is stored. */
function planValues(one: TrainingClass): FormValues {
  return one;
}

function planPage(
  session: Parameters<typeof form>[0] & { readonly role: 'institution' },
  options: {
    readonly title: string;
    readonly action: string;
    readonly back: { readonly href: string; readonly label: string };
    readonly values: FormValues;
    readonly findings?: readonly Finding[];
    readonly refusal?: Refusal | undefined;
  },
): string {
  const { title, action, values, refusal, findings = [] } = options;
  const field = (name: string, hint: string) => ({
    name,
    label: labels[name] ?? name,
    hint,
    value: textAt(values, name),
    refusal,
  });
  const body = html`${errorSummary(refusal, labels)}
${form(
  session,
  action,
  html`${numberField(field('plannedHeadcount', '项目计划人数中由本班培训的人数'))}
${planForm(values, refusal, html``)}
${textField({ ...field('enrolmentClosedOn', '招生结束的日期'), type: 'date' })}
${linesField({ ...field('overEnrolmentReason', '招生人数超过计划时填写'), few: true })}
${button('保存')}`,
)}
${findings.length > 0 && html`<h2>核查结论</h2>${findingList(findings, { name: nameSubject })}`}`;
  return page({ title, session, at: '/i', back: options.back, body, wrong: refusal !== undefined });
}

function draftOf(body: FormValues): Record<string, unknown> {
  const { plannedHeadcount, enrolmentClosedOn, overEnrolmentReason } = body;
  return { plannedHeadcount, enrolmentClosedOn, overEnrolmentReason, plan: planOf(body) };
}

/** `GET …/new-class`: a class begins with the plan of its project. */
export const newClassPage = route({
  id: 'page-new-class',
  method: 'GET',
  path: '/i/cases/{projectId}/new-class',
  summary: { zh: '新建班级', en: 'A new class' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  async handle({ params, session }, ports: PortalPorts) {
    const { project, classes } = await caseFile(ports, params.projectId);
    const { plan, plannedHeadcount = 0 } = project.application;
    const taken = classes
      .filter(({ status }) => !['refused', 'abandoned'].includes(status))
      .reduce((sum, one) => sum + one.plannedHeadcount, 0);
    return {
      status: 200,
      html: planPage(
        { ...session, role: 'institution' },
        {
          title: '新建班级',
          action: `/i/cases/${project.id}/new-class`,
          back: { href: `/i/cases/${project.id}`, label: '项目' },
          values: { plan, plannedHeadcount: Math.max(0, plannedHeadcount - taken) || '' },
        },
      ),
    };
  },
});

/** `POST …/new-class` */
export const createClassPage = route({
  id: 'page-create-class',
  method: 'POST',
  path: '/i/cases/{projectId}/new-class',
  summary: { zh: '新建班级', en: 'Plans a class' },
  roles: ['institution'],
  params: z.strictObject({ projectId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const draft = { ...draftOf(body), timetable: [] };
    const used = await useRoute(createClass, { params, form: draft, session, client }, ports);
    if (used.taken) {
      const { classId: id } = used.reply.body as { classId: string };
      return { status: 303, location: `/i/classes/${id}` };
    }
    return {
      status: statusOf(used.refusal),
      html: planPage(
        { ...session, role: 'institution' },
        {
          title: '新建班级',
          action: `/i/cases/${params.projectId}/new-class`,
          back: { href: `/i/cases/${params.projectId}`, label: '项目' },
          values: body,
          refusal: used.refusal,
        },
      ),
    };
  },
});

/** `GET …/plan` */
export const classPlanPage = route({
  id: 'page-class-plan',
  method: 'GET',
  path: '/i/classes/{classId}/plan',
  summary: { zh: '班级计划', en: 'The plan of a class' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const { one, project } = file;
    if (!isEditable(one)) return { status: 303, location: `/i/classes/${one.id}` };
    const { findings } = await judgeOpening(ports, project, one);
    return {
      status: 200,
      html: planPage(
        { ...session, role: 'institution' },
        {
          title: '计划和课时',
          action: `/i/classes/${one.id}/plan`,
          back: back(file),
          values: planValues(one),
          findings: findingsFor('plan', findings),
        },
      ),
    };
  },
});

/** `POST …/plan` */
export const saveClassPlan = route({
  id: 'page-save-class-plan',
  method: 'POST',
  path: '/i/classes/{classId}/plan',
  summary: { zh: '保存班级计划', en: 'Saves the plan of a class' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: anyForm,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const draft = { ...draftOf(body), timetable: file.one.timetable };
    const used = await useRoute(editClass, { params, form: draft, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/classes/${params.classId}` };
    return {
      status: statusOf(used.refusal),
      html: planPage(
        { ...session, role: 'institution' },
        {
          title: '计划和课时',
          action: `/i/classes/${params.classId}/plan`,
          back: back(file),
          values: body,
          refusal: used.refusal,
        },
      ),
    };
  },
});

async function timetablePage(
  ports: PortalPorts,
  file: ClassFile,
  session: Parameters<typeof form>[0] & { readonly role: 'institution' },
  typed?: { readonly lines: string; readonly refusal: Refusal },
): Promise<string> {
  const { one, project } = file;
  const { findings } = await judgeOpening(ports, project, one);
  const refusal = typed?.refusal;
  const own = findingsFor('timetable', findings);
  const body = html`${errorSummary(refusal, labels)}
<p>每行一段课：日期，节数，方式（线下或线上），内容（理论或实操），上课时间，下课时间，每节分钟数（可不填）。同一天可以有几行。可以从表格软件中直接复制粘贴。</p>
${form(
  session,
  `/i/classes/${one.id}/timetable`,
  html`${linesField({ name: 'lines', label: '课表', hint: '例：2024-05-07,4,线下,理论,08:30,11:50', value: typed?.lines ?? writeTimetable(one.timetable), refusal })}${button('保存课表')}`,
)}
${own.length > 0 && html`<h2>核查结论</h2>${findingList(own, { name: nameSubject, cure: waiverCure(one.id) })}`}`;
  const wrong = refusal !== undefined;
  return page({ title: '课表', session, at: '/i', back: back(file), body, wrong });
}

/** `GET …/timetable` */
export const classTimetablePage = route({
  id: 'page-class-timetable',
  method: 'GET',
  path: '/i/classes/{classId}/timetable',
  summary: { zh: '课表', en: 'The timetable' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    if (!isEditable(file.one))
      return { status: 303, location: `/i/classes/${params.classId}/days` };
    return {
      status: 200,
      html: await timetablePage(ports, file, { ...session, role: 'institution' }),
    };
  },
});

/** `POST …/timetable` */
export const saveTimetable = route({
  id: 'page-save-timetable',
  method: 'POST',
  path: '/i/classes/{classId}/timetable',
  summary: { zh: '保存课表', en: 'Saves the timetable' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: z.strictObject({ lines: z.string().max(100_000).optional() }),
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const { one, project } = file;
    const lines = body.lines ?? '';
    const as = { ...session, role: 'institution' as const };
    const read = readTimetable(lines, project.application.lessonMinutes ?? 45);
    if (read.problems !== undefined) {
      const message = { zh: `课表有 ${read.problems.length} 处不正确，未保存` };
      const refusal = { message, fields: read.problems };
      return { status: 400, html: await timetablePage(ports, file, as, { lines, refusal }) };
    }
    const { plannedHeadcount, plan, enrolmentClosedOn, overEnrolmentReason } = one;
    const draft = {
      ...{ plannedHeadcount, plan, timetable: read.timetable },
      ...(enrolmentClosedOn === undefined ? {} : { enrolmentClosedOn }),
      ...(overEnrolmentReason === undefined ? {} : { overEnrolmentReason }),
    };
    const used = await useRoute(editClass, { params, form: draft, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/classes/${one.id}` };
    const { refusal } = used;
    return {
      status: statusOf(refusal),
      html: await timetablePage(ports, file, as, { lines, refusal }),
    };
  },
});

async function checkPage(
  ports: PortalPorts,
  file: ClassFile,
  session: Parameters<typeof form>[0] & { readonly role: 'institution' },
  refusal?: Refusal,
): Promise<string> {
  const { one, project } = file;
  const [{ findings, verdict }, people] = await Promise.all([
    judgeOpening(ports, project, one),
    namedTrainees(ports, one.id),
  ]);
  const at = `/i/classes/${one.id}`;
  const days = one.timetable.map(({ date }) => date);
  const groups = packOf(project.pack).groups;
  const counts = groups.flatMap(({ id, label }) => {
    const count = people.filter(({ trainee }) => trainee.group === id).length;
    return count === 0 ? [] : [`${label.zh} ${count} 人`];
  });
  const [first] = days;
  const last = days.at(-1);
  const body = html`${errorSummary(refusal)}
${facts([
  ['计划人数', html`${one.plannedHeadcount} 人 <a href="${at}/plan">修改</a>`],
  ['计划课时', html`${planWords(one.plan)} <a href="${at}/plan">修改</a>`],
  [
    '招生截止',
    html`${one.enrolmentClosedOn ? day(one.enrolmentClosedOn) : '未填写'} <a href="${at}/plan">修改</a>`,
  ],
  [
    '课表',
    html`${days.length} 天${first && last && html`，${day(first)} 至 ${day(last)}`} <a href="${at}/timetable">修改</a>`,
  ],
  [
    '花名册',
    html`${one.enrolled} 人${counts.length > 0 && `（${counts.join('，')}）`} <a href="${at}/roster">修改</a>`,
  ],
  ['材料', html`<a href="${at}/files">查看和修改</a>`],
])}
<h2>核查结论</h2>
${findingList(findings, { name: nameSubject, cure: waiverCure(one.id) })}
${
  verdict === 'passed'
    ? html`<p>提交后，在审核期间不能修改。</p>${form(session, `${at}/check`, button('确认并提交开班申请'))}`
    : html`<div class="panel stop"><p>还有不符合或待核实的事项，暂时不能提交。已填写的内容都已保存。</p></div>${linkButton(at, '继续填写')}`
}`;
  const wrong = refusal !== undefined;
  return page({ title: '核对开班申请', session, at: '/i', back: back(file), body, wrong });
}

/** `GET …/check` */
export const checkClassPage = route({
  id: 'page-check-class',
  method: 'GET',
  path: '/i/classes/{classId}/check',
  summary: { zh: '核对开班申请', en: 'Check the opening request' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    if (!isEditable(file.one)) return { status: 303, location: `/i/classes/${params.classId}` };
    return { status: 200, html: await checkPage(ports, file, { ...session, role: 'institution' }) };
  },
});

/** `POST …/check`: asks for the opening. */
export const submitOpening = route({
  id: 'page-submit-opening',
  method: 'POST',
  path: '/i/classes/{classId}/check',
  summary: { zh: '提交开班申请', en: 'Asks for the opening' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  async handle({ params, session, client }, ports: PortalPorts) {
    const used = await useRoute(requestOpening, { params, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/classes/${params.classId}?done=opening` };
    const file = await classFile(ports, params.classId);
    const as = { ...session, role: 'institution' as const };
    const { refusal } = used;
    return { status: statusOf(refusal), html: await checkPage(ports, file, as, refusal) };
  },
});
