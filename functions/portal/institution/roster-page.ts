import { html } from 'hono/html';
import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { enterRoster } from '#functions/opening/enter-roster.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import type { Session } from '#functions/sessions/session.ts';
import { day } from '../layout/day.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { linesField } from '../layout/field.ts';
import { blockingOf, findingList } from '../layout/finding-list.ts';
import { button, form } from '../layout/form.ts';
import { maskedPerson, table } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { useRoute } from '../layout/use-route.ts';
import {
  type ClassFile,
  classFile,
  type NamedTrainee,
  namedTrainees,
  numberOf,
} from './class-file.ts';
import { findingsFor, isEditable, nameSubject } from './class-sections.ts';
import type { PortalPorts } from './portal-ports.ts';
import { statusOf } from './refused-page.ts';
import { problemsByLine, readRoster } from './roster-text.ts';
import { waiverCure } from './waiver-page.ts';

async function rosterView(
  ports: PortalPorts,
  file: ClassFile,
  session: Session,
  typed?: { readonly lines: string; readonly refusal: Refusal },
): Promise<string> {
  const { one, project } = file;
  const open = isEditable(one) && session.role === 'institution';
  const [people, judged] = await Promise.all([
    namedTrainees(ports, one.id),
    open ? judgeOpening(ports, project, one) : undefined,
  ]);
  const { groups } = packOf(project.pack);
  const own = findingsFor('roster', judged?.findings ?? []);
  const troubled = new Set(blockingOf(own).map(({ subject }) => subject.id));
  const refusal = typed?.refusal;
  const body = html`${errorSummary(refusal)}
${people.length === 0 ? html`<p>还没有录入花名册。</p>` : rosterTable(people, groups, troubled)}
${own.length > 0 && html`<h2>核查结论</h2>${findingList(own, { name: nameSubject, cure: waiverCure(one.id) })}`}
${
  open &&
  html`<h2>${people.length === 0 ? '录入花名册' : '重新录入花名册'}</h2>
<p>每行一名学员：姓名，身份证号，人群，人群身份起始日，毕业日期（毕业生填写），是否用工企业在职职工（是或否，可不填）。不属于补贴对象的，人群留空。可以从表格软件中直接复制粘贴；最多 80 人。</p>
<p class="hint">人群：${groups.map(({ label }) => label.zh).join('、')}</p>
${people.length > 0 && html`<p><strong>保存后将替换现有的全部 ${people.length} 人。</strong>姓名和身份证号已加密保存，不能显示，需要重新粘贴全部学员。</p>`}
${form(
  session,
  `/i/classes/${one.id}/roster`,
  html`${linesField({ name: 'lines', label: '花名册', hint: '例：姓名,身份证号,农村转移就业劳动者,2024-01-15', value: typed?.lines, refusal, attributes: 'autocomplete="off"' })}${button('保存花名册')}`,
)}`
}`;
  const back = { href: `/i/classes/${one.id}`, label: `班级 ${numberOf(one.id)}` };
  const wrong = refusal !== undefined;
  return page({ title: '花名册', session, at: '/i', back, body, wrong });
}

function rosterTable(
  people: readonly NamedTrainee[],
  groups: ReturnType<typeof packOf>['groups'],
  troubled: ReadonlySet<string>,
): Html {
  const first = people.toSorted(
    (a, b) => Number(troubled.has(b.trainee.id)) - Number(troubled.has(a.trainee.id)),
  );
  return table(
    [
      { label: '编号' },
      { label: '学员' },
      { label: '人群' },
      { label: '起始日' },
      { label: '考核' },
      { label: '就业' },
    ],
    first.map(({ trainee, person }) => [
      html`${trainee.id}${troubled.has(trainee.id) && html` <strong>有待更正</strong>`}`,
      maskedPerson(person),
      groups.find(({ id }) => id === trainee.group)?.label.zh ?? '不属于补贴对象',
      trainee.groupSince === undefined ? '' : day(trainee.groupSince),
      trainee.attempts.length === 0
        ? '未考核'
        : trainee.attempts.some(({ passed }) => passed)
          ? '合格'
          : '不合格',
      trainee.employment === null ? '' : html`${day(trainee.employment.contractSignedOn)}签订合同`,
    ]),
  );
}

/** `GET …/roster`: one line a trainee, problems first. */
export const rosterPage = route({
  id: 'page-roster',
  method: 'GET',
  path: '/i/classes/{classId}/roster',
  summary: { zh: '花名册', en: 'The roster' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    return { status: 200, html: await rosterView(ports, file, session) };
  },
});

/** `POST …/roster`: replaces the whole roster, or nothing; what was pasted stays where something is wrong. */
export const saveRoster = route({
  id: 'page-save-roster',
  method: 'POST',
  path: '/i/classes/{classId}/roster',
  summary: { zh: '保存花名册', en: 'Saves the roster' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: z.strictObject({ lines: z.string().max(100_000).optional() }),
  async handle({ params, body, session, client }, ports: PortalPorts) {
    const file = await classFile(ports, params.classId);
    const lines = body.lines ?? '';
    const read = readRoster(lines, packOf(file.project.pack).groups);
    if (read.problems.length > 0) {
      const message = { zh: `花名册有 ${read.problems.length} 处不正确，未保存` };
      const refusal = { message, fields: read.problems };
      return { status: 400, html: await rosterView(ports, file, session, { lines, refusal }) };
    }
    const sent = { trainees: read.trainees };
    const used = await useRoute(enterRoster, { params, form: sent, session, client }, ports);
    if (used.taken) return { status: 303, location: `/i/classes/${params.classId}/roster` };
    const fields = problemsByLine(used.refusal.fields, read.lines);
    const refusal = { message: used.refusal.message, fields };
    return {
      status: statusOf(used.refusal),
      html: await rosterView(ports, file, session, { lines, refusal }),
    };
  },
});
