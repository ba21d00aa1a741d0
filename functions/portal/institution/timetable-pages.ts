import { html } from 'hono/html';
import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { editClass } from '#functions/opening/edit-class.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField } from '../layout/field.ts';
import { findingList } from '../layout/finding-list.ts';
import { button, form } from '../layout/form.ts';
import { page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { type ClassFile, classFile } from './class-file.ts';
import { back, findingsFor, isEditable, labels, nameSubject } from './class-sections.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { readTimetable, writeTimetable } from './timetable-text.ts';
import { waiverCure } from './waiver-page.ts';

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
