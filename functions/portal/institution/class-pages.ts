import { html } from 'hono/html';
import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { isOpened } from '#functions/cases/training-class.ts';
import { route } from '#functions/http/route.ts';
import { workingDaysAfter } from '#functions/law/law-in-force.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { fen } from '#policy/engine/fen.ts';
import { day, dayAt } from '../layout/day.ts';
import { blockingOf, findingList } from '../layout/finding-list.ts';
import { linkButton } from '../layout/form.ts';
import { facts, sectionWords, type TaskLine, taskList } from '../layout/lists.ts';
import { money } from '../layout/money.ts';
import { type Html, page } from '../layout/page.ts';
import { classState, stateTag } from '../layout/state-words.ts';
import { howItEnded } from '../layout/withdrawal-words.ts';
import { planWords } from './application-answers.ts';
import { type ClassFile, classFile, numberOf } from './class-file.ts';
import { findingsFor, isEditable, nameSubject } from './class-sections.ts';
import type { PortalPorts } from './portal-ports.ts';
import { waiverCure } from './waiver-page.ts';
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
${'reason' in one && html`<div class="panel stop"><h2>${'ending' in one ? howItEnded(one) : '意见'}</h2><p>${one.reason}</p></div>`}
${open ? await openingPart(ports, file) : progressPart(file)}
<h2>班级情况</h2>
${facts([
  ['招生人数', `${one.enrolled} 人（计划 ${one.plannedHeadcount} 人）`],
  ['计划课时', planWords(one.plan)],
  ['课次', `${taughtDays(one).length} 天`],
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
    return { label, href, state, ...(hint.length === 0 ? {} : { hint: hint.join('') }) };
  }),
)}
${rest.length > 0 && html`<h2>其他事项</h2>${findingList(rest, { name: nameSubject, cure: waiverCure(one.id) })}`}
${linkButton(`${at}/check`, verdict === 'passed' ? '核对并提交开班申请' : '核对开班申请')}`;
}
