import { html } from 'hono/html';
import * as z from 'zod';
import { classId, projectId } from '#functions/cases/subject.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { route } from '#functions/http/route.ts';
import { createClass } from '#functions/opening/create-class.ts';
import { editClass } from '#functions/opening/edit-class.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { caseFile } from '../case/case-file.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField, numberField, textField } from '../layout/field.ts';
import { findingList } from '../layout/finding-list.ts';
import { button, form } from '../layout/form.ts';
import { page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { classFile } from './class-file.ts';
import { back, findingsFor, isEditable, labels, nameSubject } from './class-sections.ts';
import { anyForm, type FormValues, textAt } from './form-values.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { planForm, planOf } from './section-form.ts';

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
