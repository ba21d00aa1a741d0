import { html } from 'hono/html';
import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { dayChange } from '#functions/cases/timetable-change.ts';
import type { FrozenLaw } from '#functions/cases/training-class.ts';
import { Problem } from '#functions/http/problem.ts';
import { type ProblemView, viewOf } from '#functions/http/problem-view.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { judgeTimetableChange } from '#functions/supervision/judge-timetable-change.ts';
import { reportTimetableChange } from '#functions/supervision/report-timetable-change.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { lawOn } from '#policy/engine/law.ts';
import { changeWords, lessonWords } from '../layout/change-list.ts';
import { day } from '../layout/day.ts';
import { errorSummary } from '../layout/error-summary.ts';
import { choiceField, linesField, textField } from '../layout/field.ts';
import { findingList } from '../layout/finding-list.ts';
import { button, form, hidden } from '../layout/form.ts';
import { facts } from '../layout/lists.ts';
import { page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import { type ClassFile, classFile } from './class-file.ts';
import { nameSubject } from './class-sections.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { readLessons, writeLessons } from './timetable-text.ts';

type As = Parameters<typeof form>[0] & { readonly role: 'institution' };

const typedChange = z.strictObject({
  date: civilDateSchema,
  kind: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
  lines: z.string().max(5_000).optional(),
  reason: z.string().max(2_000).optional(),
  step: z.enum(['check', 'edit', 'report']),
});
type Typed = z.output<typeof typedChange>;

const labels = {
  kind: '如何调整',
  to: '改到哪一天',
  lines: '当日课时',
  reason: '原因',
  date: '课次',
};

const changeUntil = 'timetable.change_until';

const at = ({ one }: ClassFile) => `/i/classes/${one.id}/timetable-change`;
const backToDays = ({ one }: ClassFile) => ({ href: `/i/classes/${one.id}/days`, label: '课次' });

function formPage(file: ClassFile, session: As, typed: Typed, refusal?: ProblemView): string {
  const { one } = file;
  const found = taughtDays(one).find(({ date }) => date === typed.date);
  if (found === undefined || one.status !== 'opened') throw noSuchDay();
  const body = html`${errorSummary(refusal, labels)}
${facts([
  ['课次', day(found.date)],
  ['现有课时', lessonWords(found.lessons)],
])}
<p>下一步先看核查结论，再确认报告。最迟${limitWords(one.law)}报告。</p>
${form(
  session,
  at(file),
  html`${hidden('date', found.date)}${hidden('step', 'check')}
${choiceField({
  kind: 'radio',
  name: 'kind',
  label: labels.kind,
  chosen: [typed.kind ?? ''],
  options: [
    {
      value: 'taught-otherwise',
      label: '当日授课，课时不同',
      hint: '缩短、增减课时，或调整理论、实操、线上',
    },
    { value: 'moved', label: '改到另一天' },
    { value: 'cancelled', label: '取消，不再补课' },
  ],
  refusal,
})}
${linesField({ name: 'lines', label: labels.lines, hint: '当日授课、课时不同时填写。每行一段课：节数，方式，内容，上课时间，下课时间，每节分钟数（可不填）', value: typed.lines ?? writeLessons(found), refusal, few: true })}
${textField({ name: 'to', label: labels.to, hint: '改到另一天时填写', type: 'date', value: typed.to, refusal })}
${linesField({ name: 'reason', label: labels.reason, hint: '人社部门能看到，请不要写个人信息', value: typed.reason, refusal, few: true })}
${button('下一步：核查')}`,
)}`;
  const wrong = refusal !== undefined;
  return page({ title: '报告课表调整', session, at: '/i', back: backToDays(file), body, wrong });
}

/** Until when a change is reported, in the words of the pack. */
function limitWords({ pack: id, revision, openedOn }: FrozenLaw): string {
  const pack = packOf(id, revision);
  const taken = lawOn(pack, openedOn).choice(changeUntil);
  const limit = pack.choices.find((one) => one.id === changeUntil);
  return limit?.options.find((one) => one.id === taken)?.label.zh ?? '';
}

/** What a form says, as the API takes it. @throws {Problem} `bad-request`, naming the fields of the form. */
function wishOf(file: ClassFile, typed: Typed) {
  const { date, kind = '', to = '', lines = '' } = typed;
  const read = kind === 'taught-otherwise' ? readLessons(date, lines, minutesOf(file)) : undefined;
  if (read?.problems !== undefined) {
    const zh = `当日课时有 ${read.problems.length} 处不正确，未保存`;
    throw new Problem(
      'bad-request',
      { zh, en: 'The lessons are not valid' },
      { fields: read.problems },
    );
  }
  const rest =
    kind === 'moved'
      ? { to }
      : kind === 'cancelled'
        ? {}
        : { lessons: read?.timetable[0]?.lessons ?? [] };
  return { change: { kind, date, ...rest }, reason: typed.reason ?? '' };
}

const minutesOf = ({ project }: ClassFile) => project.application.lessonMinutes ?? 45;

async function checkPage(
  ports: PortalPorts,
  file: ClassFile,
  session: As,
  typed: Typed,
  { change, reason }: ReturnType<typeof parseWish>,
) {
  const { one } = file;
  if (one.status !== 'opened') throw noSuchDay();
  const judged = await judgeTimetableChange(ports, one, change);
  const again = (step: 'edit' | 'report') =>
    html`${Object.entries({ ...typed, step }).map(
      ([name, value]) => value !== undefined && hidden(name, value),
    )}`;
  const body = html`${facts([
    ['课次', day(change.date)],
    ['现有课时', lessonWords(judged.before.lessons)],
    ['调整', changeWords(change)],
    ['原因', reason],
  ])}
<h2>核查结论</h2>
${findingList(judged.findings, { name: nameSubject })}
${
  judged.verdict === 'passed'
    ? html`<p>报告后不能撤销；有误的，可以再次报告。</p>${form(session, at(file), html`${again('report')}${button('确认报告')}`)}`
    : html`<div class="panel stop"><p>有不符合的事项，不能这样调整。</p></div>`
}
${form(session, at(file), html`${again('edit')}${button('返回修改', 'second')}`)}`;
  return page({ title: '核对课表调整', session, at: '/i', back: backToDays(file), body });
}

/** The wish through the schema of the API, its fields named as the form names them. */
function parseWish(wish: ReturnType<typeof wishOf>) {
  const change = dayChange.safeParse(wish.change);
  const reason = wish.reason.trim();
  const wrong = (field: string, zh: string, en: string) => ({ field, message: { zh, en } });
  const fields = [
    ...(change.success
      ? []
      : wish.change.kind === 'moved'
        ? [wrong('to', '请填写存在的日期', 'Expected a day')]
        : wish.change.kind === 'taught-otherwise'
          ? [wrong('lines', '请填写当日课时；不上课的，请选择取消', 'Expected lessons')]
          : [wrong('kind', '请选择一项', 'Choose one')]),
    ...(reason.length < 2 || reason.length > 500
      ? [wrong('reason', '请填写 2 至 500 字', 'Expected 2 to 500 characters')]
      : []),
  ];
  if (fields.length > 0 || !change.success) {
    const zh = `有 ${fields.length} 处填写不正确，未保存`;
    throw new Problem('bad-request', { zh, en: 'The change is not valid' }, { fields });
  }
  return { change: change.data, reason };
}

function noSuchDay(): Problem {
  return new Problem('not-found', { zh: '没有可以调整的课次', en: 'No such training day' });
}

/** `GET …/timetable-change?day=`: how one day differs from the timetable. */
export const timetableChangePage = route({
  id: 'page-timetable-change',
  method: 'GET',
  path: '/i/classes/{classId}/timetable-change',
  summary: { zh: '报告课表调整', en: 'A change of the timetable' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  query: z.strictObject({ day: civilDateSchema }),
  async handle({ params, query, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const as = { ...session, role: 'institution' as const };
    return { status: 200, html: formPage(file, as, { date: query.day, step: 'check' }) };
  },
});

/** `POST …/timetable-change`: shows what the rules say, and reports once it is confirmed. */
export const sendTimetableChange = route({
  id: 'page-send-timetable-change',
  method: 'POST',
  path: '/i/classes/{classId}/timetable-change',
  summary: { zh: '报告课表调整', en: 'Reports a change of the timetable' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: typedChange,
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const as = { ...session, role: 'institution' as const };
    if (body.step === 'edit') return { status: 200, html: formPage(file, as, body) };
    const refuse = (refusal: ProblemView) => ({
      status: statusOf(refusal),
      html: formPage(file, as, body, asOnForm(refusal)),
    });
    try {
      const wish = parseWish(wishOf(file, body));
      if (body.step === 'check') {
        return { status: 200, html: await checkPage(ports, file, as, body, wish) };
      }
      const call = { params, form: wish, session, client };
      const used = await useRoute(reportTimetableChange, call, ports);
      if (!used.taken) return refuse(used.refusal);
      return { status: 303, location: `/i/classes/${file.one.id}/days#changes` };
    } catch (error) {
      if (error instanceof Problem && error.code === 'bad-request') return refuse(viewOf(error));
      throw error;
    }
  },
});

/** The API speaks of lessons where the form has lines. */
function asOnForm(refusal: ProblemView): ProblemView {
  const fields = refusal.fields.map((one) =>
    one.field === 'lessons' ? { ...one, field: 'lines' } : one,
  );
  return { ...refusal, fields };
}
