import { html } from 'hono/html';
import * as z from 'zod';
import type { CheckIn } from '#functions/attendance/check-in.ts';
import { lateOf } from '#functions/attendance/list-late-check-ins.ts';
import type { ClosedDay } from '#functions/cases/closed-day.ts';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import {
  isOpened,
  type TimetableDay,
  type TrainingClass,
} from '#functions/cases/training-class.ts';
import { timeOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import { lawOf, packOf } from '#functions/law/law-in-force.ts';
import type { Ratio } from '#policy/engine/ratio.ts';
import { changeList } from '../layout/change-list.ts';
import { day as dayOf, dayText } from '../layout/day.ts';
import { findingList } from '../layout/finding-list.ts';
import { facts, maskedPerson, table } from '../layout/lists.ts';
import { type Html, page } from '../layout/page.ts';
import { type StateWord, stateTag } from '../layout/state-words.ts';
import { attendedHours, hoursOf, presentOn } from './attended-hours.ts';
import { classFile, namedTrainees, numberOf } from './class-file.ts';
import { nameSubject } from './class-sections.ts';
import { dayFiles } from './day-files.ts';
import { filesOf } from './file-states.ts';
import type { PortalPorts } from './portal-ports.ts';
import { waiverCure } from './waiver-page.ts';

const verdictWords: Readonly<Record<ClosedDay['verdict'], StateWord>> = {
  passed: { word: '符合', tone: 'good' },
  blocked: { word: '不符合', tone: 'stop' },
  undetermined: { word: '待核实', tone: 'stop' },
};

/** `GET …/days`: one row a day with hours, check-ins, clips and findings, and the sums at the top. */
export const daysPage = route({
  id: 'page-days',
  method: 'GET',
  path: '/i/classes/{classId}/days',
  summary: { zh: '课次', en: 'The days of a class' },
  roles: ['institution', 'enterprise'],
  params: z.strictObject({ classId }),
  async handle({ params, session }, ports: PortalPorts) {
    const { one, project, today } = await classFile(ports, params.classId);
    const [closed, checkIns, people, files] = await Promise.all([
      ports.cases.days(one.id),
      ports.attendance.ofClass(one.id),
      namedTrainees(ports, one.id),
      filesOf(ports, one.id),
    ]);
    const timetable = taughtDays(one);
    const planned = hoursOfDays(timetable);
    const done = timetable.filter(({ date }) => closed.some((each) => each.date === date));
    const held = hoursOfDays(done);
    const presence = { checkIns, files: files.accepted };
    const attended = attendedHours(timetable, presence);
    const lines = attendanceLines(project.pack, isOpened(one) ? one.law.openedOn : today, planned);
    const mayUpload = (date: string) =>
      session.role === 'institution' &&
      date <= today &&
      ['opened', 'ended', 'results-returned'].includes(one.status);
    const mayChange = (date: string) =>
      session.role === 'institution' &&
      one.status === 'opened' &&
      date >= today &&
      !closed.some((each) => each.date === date);
    const body = html`
${facts([
  ['课表', `${one.timetable.length} 天，${hoursOfDays(one.timetable)} 课时`],
  ['调整后', one.changes.length > 0 ? `${timetable.length} 天，${planned} 课时` : undefined],
  ['已结束', `${done.length} 天，${held} 课时`],
  ...lines.map(({ label, hours }) => [label, `${hours} 课时`] as const),
])}
${
  timetable.length === 0
    ? html`<p>还没有课表。<a href="/i/classes/${one.id}/timetable">去录入课表</a></p>`
    : table(
        [
          { label: '日期' },
          { label: '课时', number: true },
          { label: '到课', number: true },
          { label: '视频或平台记录' },
          { label: '结论' },
        ],
        timetable.map((each) => [
          html`<span id="day-${each.date}">${dayText(each.date)}</span>${each.date === today && html` <strong>今天</strong>`}${mayChange(each.date) && html`<br><a href="/i/classes/${one.id}/timetable-change?day=${each.date}">报告调整</a>`}`,
          html`${hoursOf(each)}`,
          each.date > today ? '' : html`${presentOn(each, presence).size} / ${people.length} 人`,
          dayFiles(
            files,
            one,
            each,
            people.map(({ trainee }) => trainee.id),
            session,
            mayUpload(each.date),
          ),
          verdictCell(
            closed.find(({ date }) => date === each.date),
            each,
            today,
          ),
        ]),
      )
}
<div id="changes">${changeList(one.changes)}</div>
${troublesPart(one, closed)}
${latePart(checkIns)}
${
  people.length > 0 &&
  html`<h2>学员到课课时</h2>
<p class="soft">按两次签到均有效、或有线上学习记录的课次合计；补贴以结算时的核算为准。</p>
${table(
  [
    { label: '编号' },
    { label: '学员' },
    { label: '到课课时', number: true },
    { label: '到课情况' },
  ],
  people.map(({ trainee, person }) => {
    const hours = attended.get(trainee.id) ?? 0;
    const reached = lines.filter((line) => hours >= line.hours).at(-1);
    return [
      trainee.id,
      maskedPerson(person),
      html`${hours}`,
      reached === undefined ? `未达到${lines[0]?.label ?? ''}` : `已达到${reached.label}`,
    ];
  }),
)}`
}`;
    const back = { href: `/i/classes/${one.id}`, label: `班级 ${numberOf(one.id)}` };
    return { status: 200, html: page({ title: '课次', session, at: '/i', back, body }) };
  },
});

const hoursOfDays = (days: readonly TimetableDay[]) =>
  days.reduce((sum, each) => sum + hoursOf(each), 0);

/** The lines of attendance that the pack draws, in class hours of this plan, rounded up. */
function attendanceLines(pack: string, on: TimetableDay['date'], planned: number) {
  const law = lawOf(pack, on);
  return packOf(pack)
    .parameters.filter(({ id }) => /\.attendance_(floor|full)$/.test(id))
    .map(({ id }) => {
      const { numerator, denominator } = law.parameter(id).value as Ratio;
      const percent = Number((100n * numerator) / denominator);
      const hours = Number((BigInt(planned) * numerator + denominator - 1n) / denominator);
      return { label: `${percent}% 线`, hours };
    })
    .toSorted((a, b) => a.hours - b.hours);
}

function verdictCell(closed: ClosedDay | undefined, day: TimetableDay, today: string): Html {
  if (closed !== undefined) {
    const { findings } = closed;
    return html`${stateTag(verdictWords[closed.verdict])}${findings.length > 0 && html` <a href="#trouble-${day.date}">${findings.length} 项提示或不符合</a>`}`;
  }
  return html`<span class="soft">${day.date > today ? '未开始' : '待结束'}</span>`;
}

function troublesPart(one: TrainingClass, closed: readonly ClosedDay[]): Html | undefined {
  const troubled = closed.filter(({ findings }) => findings.length > 0);
  if (troubled.length === 0) return undefined;
  return html`<h2>有提示或不符合的课次</h2>${troubled.map(
    ({ date, findings }) =>
      html`<details id="trouble-${date}"><summary>${dayText(date)}：${findings.length} 项</summary>${findingList(findings, { name: nameSubject, cure: waiverCure(one.id) })}</details>`,
  )}`;
}

/** What came late, and whether it counts; only an officer lets it. */
function latePart(checkIns: readonly CheckIn[]): Html | undefined {
  const { waiting, accepted } = lateOf(checkIns);
  if (waiting.length + accepted.length === 0) return undefined;
  return html`<h2>迟到打卡</h2><p class="soft">规定时段之外的打卡先保存、不计课时，人社审核人员核实原因后认定。有正当原因的，请把凭据交给审核人员。</p>
${table(
  [{ label: '学员' }, { label: '日期' }, { label: '打卡' }, { label: '原因' }, { label: '状态' }],
  [...waiting, ...accepted].map((one) => [
    one.trainee,
    dayOf(one.day),
    `${timeOf(one.at)} ${one.side === 'in' ? '签到' : '签退'}`,
    one.cause ?? '',
    stateTag(
      one.accepted ? { word: '已认定有效', tone: 'good' } : { word: '待认定', tone: 'plain' },
    ),
  ]),
)}`;
}
