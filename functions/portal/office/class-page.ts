import { html } from 'hono/html';
import { deviceRoles } from '#functions/attendance/device-routes.ts';
import type { LateCheckIns } from '#functions/attendance/list-late-check-ins.ts';
import type { StoredFindings } from '#functions/cases/case-store.ts';
import type { ClosedDay } from '#functions/cases/closed-day.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { TimetableDay, TrainingClass } from '#functions/cases/training-class.ts';
import type { Person } from '#functions/people/person.ts';
import { changeList } from '#functions/portal/layout/change-list.ts';
import { day, momentAt } from '#functions/portal/layout/day.ts';
import { findingList } from '#functions/portal/layout/finding-list.ts';
import { facts, table } from '#functions/portal/layout/lists.ts';
import { nameSubject } from '#functions/portal/layout/name-subject.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { classState, outcomeWords, stateTag } from '#functions/portal/layout/state-words.ts';
import { howItEnded } from '#functions/portal/layout/withdrawal-words.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { classFacts } from './case-facts.ts';
import { evidencePart } from './evidence-part.ts';
import type { ItemLines } from './evidence-view.ts';
import { stageWords } from './task-words.ts';

/** Everything the page of a class shows. */
export interface ClassPage {
  readonly session: Session;
  readonly today: CivilDate;
  readonly one: TrainingClass;
  readonly roster: readonly Trainee[];
  readonly people: ReadonlyMap<string, Pick<Person, 'maskedName' | 'maskedNumber'>>;
  readonly days: readonly ClosedDay[];
  readonly late: LateCheckIns;
  readonly findings: readonly StoredFindings[];
  readonly evidence: readonly ItemLines[];
  readonly pack: Pack;
}

/** The page of a class for the office: roster, class days, findings, files. */
export function classPage(view: ClassPage): string {
  const { one, roster, session, today } = view;
  return page({
    title: `班级 ${one.id}`,
    session,
    at: '/o/cases',
    back: { href: `/o/cases/${one.projectId}`, label: `项目 ${one.projectId}` },
    body: html`
<p class="lead">${stateTag(classState(one, today))}</p>
${'ending' in one && html`<p>${howItEnded(one)}</p>`}${'reason' in one && html`<p>理由：${one.reason}</p>`}
${facts(classFacts(one, roster).map(({ label, value }) => [label, value]))}
<h2>花名册</h2>${rosterPart(view)}
<h2>课次</h2>${checkInLinks(view)}${daysPart(view)}
${changeList(one.changes)}
${view.findings.map((each) => html`<h2>核查结论 · ${stageWords[each.stage]}</h2><p class="hint">核查时间 ${momentAt(each.at)}</p>${findingList(each.findings, { name: nameSubject(one.id) })}`)}
${view.evidence.length > 0 && html`<h2>材料</h2>${evidencePart(view.evidence, session)}`}`,
  });
}

function rosterPart({ one, roster, people, pack }: ClassPage): Html {
  if (roster.length === 0) return html`<p>花名册还没有填写。</p>`;
  return table(
    [
      { label: '编号' },
      { label: '姓名' },
      { label: '身份证号' },
      { label: '人员类别' },
      { label: '考核' },
      { label: '就业' },
    ],
    roster.map((each) => [
      html`<a href="/o/classes/${one.id}/trainees/${each.id}">${each.id}</a>`,
      people.get(each.id)?.maskedName ?? '未登记',
      html`<span class="nobreak">${people.get(each.id)?.maskedNumber ?? ''}</span>`,
      groupOf(each, pack),
      resultOf(each),
      each.employment === null ? '未申报' : `${each.employment.contractSignedOn} 签订合同`,
    ]),
  );
}

/** Where check-ins are looked after: what came late, what they come from, and all of them as a sheet. */
function checkInLinks({ one, late, session }: ClassPage): Html {
  const at = `/o/classes/${one.id}`;
  const { waiting, accepted } = late;
  return html`<ul>
<li><a href="${at}/late-check-ins">迟到打卡</a>：${
    waiting.length + accepted.length === 0
      ? '没有'
      : html`${waiting.length > 0 && html`<strong>${waiting.length} 次待认定</strong>，`}${accepted.length} 次已认定有效`
  }</li>
${deviceRoles.look.some((each) => each === session.role) && html`<li><a href="${at}/devices">打卡设备</a></li>`}
<li><a href="/api/office/classes/${one.id}/attendance">下载全部打卡记录（表格）</a></li></ul>`;
}

/** The group of a trainee in words. */
export function groupOf(one: Trainee, pack: Pack): string {
  if (one.existingStaff) return '企业现有职工，不属补贴对象';
  return pack.groups.find(({ id }) => id === one.group)?.label.zh ?? '不属补贴对象';
}

/** What came of a trainee's examination. */
export function resultOf({ attempts }: Trainee): string {
  if (attempts.length === 0) return '';
  return attempts.some((one) => one.passed) ? '合格' : '不合格';
}

function daysPart({ one, days }: ClassPage): Html {
  if (one.timetable.length === 0) return html`<p>课表还没有填写。</p>`;
  const closed = new Map(days.map((each) => [each.date, each]));
  const taught = taughtDays(one);
  return html`<p>共 ${one.timetable.length} 个培训日，计划 ${sumOf(one.timetable)} 课时${one.changes.length > 0 && `；调整后 ${taught.length} 个培训日，${sumOf(taught)} 课时`}。已结 ${days.length} 日。</p>
${table(
  [
    { label: '日期' },
    { label: '课时', number: true },
    { label: '到课', number: true },
    { label: '视频', number: true },
    { label: '核查' },
  ],
  taught.map((each) => {
    const found = closed.get(each.date);
    return [
      day(each.date),
      `${sumOf([each])}`,
      found === undefined ? '' : `${found.present} 人`,
      found === undefined ? '' : `${found.clips} 段`,
      found === undefined ? html`<span class="soft">未结</span>` : verdictPart(found),
    ];
  }),
)}`;
}

function sumOf(days: readonly TimetableDay[]): number {
  return days.flatMap(({ lessons }) => lessons).reduce((sum, { count }) => sum + count, 0);
}

function verdictPart({ verdict, findings }: ClosedDay): Html {
  const word = { passed: 'pass', blocked: 'block', undetermined: 'undetermined' } as const;
  const tag = stateTag(outcomeWords[word[verdict]]);
  return findings.length === 0
    ? tag
    : html`<details><summary>${tag} ${findings.length} 项</summary>${findingList(findings, { name: nameSubject('') })}</details>`;
}
