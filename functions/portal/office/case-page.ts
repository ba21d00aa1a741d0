import { html } from 'hono/html';
import type { DecisionRecord, StoredFindings } from '#functions/cases/case-store.ts';
import type { Claim } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { TimetableDay, TrainingClass } from '#functions/cases/training-class.ts';
import type { CaseEntry } from '#functions/ledger/entry.ts';
import type { Objection } from '#functions/notices/notice.ts';
import { caseEntries } from '#functions/portal/layout/case-entries.ts';
import { day, deadline, momentAt } from '#functions/portal/layout/day.ts';
import { findingList } from '#functions/portal/layout/finding-list.ts';
import { facts, stageLine, table } from '#functions/portal/layout/lists.ts';
import { money, moneyInFull, yuan } from '#functions/portal/layout/money.ts';
import { nameSubject } from '#functions/portal/layout/name-subject.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { stageMarks } from '#functions/portal/layout/stage-marks.ts';
import {
  caseState,
  claimState,
  classState,
  stateTag,
  troubleWords,
} from '#functions/portal/layout/state-words.ts';
import { howItEnded } from '#functions/portal/layout/withdrawal-words.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Task } from '#functions/tasks/task.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { claimFacts, type NamesOf, projectFacts } from './case-facts.ts';
import { decisionsPart } from './decisions-part.ts';
import { evidencePart } from './evidence-part.ts';
import type { ItemLines } from './evidence-view.ts';
import { stageWords } from './task-words.ts';

/** Everything the page of a case shows. */
export interface CasePage {
  readonly session: Session;
  readonly today: CivilDate;
  readonly project: Project;
  readonly classes: readonly TrainingClass[];
  readonly claim: Claim | undefined;
  readonly hired: number;
  readonly tasks: readonly Task[];
  readonly decisions: readonly DecisionRecord[];
  readonly findings: readonly StoredFindings[];
  readonly evidence: readonly ItemLines[];
  readonly objections: readonly Objection[];
  readonly interrupted: readonly string[];
  /** How many late check-ins of a class wait for an officer; classes without are left out. */
  readonly late: ReadonlyMap<string, number>;
  readonly names: NamesOf;
  readonly people: ReadonlyMap<string, string>;
  readonly pack: Pack;
  /** What the books hold of the case. */
  readonly entries: readonly CaseEntry[];
}

/** The page of a case for the office. */
export function casePage(one: CasePage): string {
  const { project, classes, claim, session, today, names } = one;
  return page({
    title: `项目 ${project.id}`,
    session,
    at: '/o/cases',
    back: { href: '/o/cases', label: '项目列表' },
    body: html`
<p class="lead">${names.institution?.name ?? project.institutionId} ${stateTag(caseState(project, classes, claim, today))}</p>
${stageLine(stageMarks(one))}
${one.interrupted.map((each) => html`<div class="panel stop"><p>${stateTag(troubleWords.interrupted)} ${each} 的办理中断，系统会自动恢复；超过一小时仍未恢复的，请联系管理员。</p></div>`)}
${endedPart(project)}
${waitingPart(one)}
${latePart(one)}
<h2 id="money">资金</h2>${moneyPart(one)}
<h2>基本情况</h2>${facts(projectFacts(project, names, one.pack).map(({ label, value }) => [label, value]))}
<h2>班级</h2>${classesPart(one)}
${claim && html`<h2>资金申请 ${stateTag(claimState(claim))}</h2>${facts(claimFacts(claim, one.hired).map(({ label, value }) => [label, value]))}${endedPart(claim)}`}
${one.findings.length > 0 && html`<h2>核查结论</h2>${one.findings.map((each) => html`<h3>${stageWords[each.stage]} · ${each.subject}</h3><p class="hint">核查时间 ${momentAt(each.at)}</p>${findingList(each.findings, { name: nameSubject(each.subject) })}`)}`}
${one.evidence.length > 0 && html`<h2>材料</h2>${evidencePart(one.evidence, session)}`}
${objectionsPart(one)}${waiversPart(one)}
<h2>办理经过</h2>${decisionsPart(one.decisions, one.people)}`,
  });
}

/** How a project or a claim ended, or why it was returned. */
function endedPart(one: Project | Claim): Html | undefined {
  if (!('reason' in one)) return undefined;
  const how = howItEnded(one);
  return html`<p>${how && html`${how}。`}理由：${one.reason}</p>`;
}

function waitingPart({ tasks, people, today, session }: CasePage): Html {
  const open = tasks.filter((one) => one.status === 'pending');
  if (open.length === 0) return html`<p class="soft">现在没有等候办理的审核或财务任务。</p>`;
  return html`<div class="panel"><h2>正在等候</h2><ul>${open.map(
    (one) =>
      html`<li><a href="/tasks/${one.link}">${taskKinds[one.kind].title.zh}</a>：${one.assignee === session.actor ? '您' : (people.get(one.assignee) ?? one.assignee)}，${deadline(one.dueOn, today)}</li>`,
  )}</ul></div>`;
}

function latePart({ late }: CasePage): Html | undefined {
  if (late.size === 0) return undefined;
  return html`${[...late].map(([id, count]) => html`<p>班级 ${id} 有 <a href="/o/classes/${id}/late-check-ins">${count} 次迟到打卡待认定</a>。</p>`)}`;
}

function moneyPart({ project, claim, entries, pack }: CasePage): Html {
  if (!isApproved(project)) return html`<p>尚未立项，没有预留资金。</p>`;
  const statement = `/o/cases/${project.id}/statement`;
  const { plannedFen, plannedHeadcount, fullSubsidyFen, catalogueClass } = project.approval;
  const paid = entries.at(-1)?.case.paid ?? 0;
  const released = entries.at(-1)?.case.released ?? 0;
  return html`${facts([
    [
      '计划',
      html`${money(plannedFen)} <span class="hint">${plannedHeadcount} 人 × ${yuan(fullSubsidyFen)}（${catalogueClass} 类职业，计划课时对应的全额补贴）</span>`,
    ],
    [
      '预留',
      html`${money(project.reservedFen)} <span class="hint">立项时按计划预留，开班时按招生人数调整</span>`,
    ],
    [
      '结算单',
      claim !== undefined && 'statement' in claim
        ? moneyInFull(claim.statement.totalFen, statement)
        : undefined,
    ],
    ['已拨付', paid === 0 ? undefined : moneyInFull(fen(paid), statement)],
    ['已释放', released === 0 ? undefined : money(fen(released))],
    ['资金来源', `${pack.fund.label.zh}，${project.approval.fund.year} 年`],
  ])}<details><summary>账簿记录（${entries.length} 笔）</summary>${caseEntries(entries)}</details>`;
}

function classesPart({ classes, today }: CasePage): Html {
  if (classes.length === 0) return html`<p>还没有班级。立项公示结束后由承训单位申请开班。</p>`;
  return table(
    [
      { label: '班级' },
      { label: '状态' },
      { label: '计划', number: true },
      { label: '招生', number: true },
      { label: '培训日期' },
    ],
    classes.map((one) => [
      html`<a href="/o/classes/${one.id}">${one.id}</a>`,
      stateTag(classState(one, today)),
      `${one.plannedHeadcount} 人`,
      `${one.enrolled} 人`,
      spanOf(taughtDays(one)),
    ]),
  );
}

function spanOf(days: readonly TimetableDay[]): Html | '' {
  const [first, last] = [days.at(0), days.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : html`${day(first.date)} 至 ${day(last.date)}`;
}

const resolutions = {
  open: '待处理',
  dismissed: '异议不成立',
  upheld: '异议成立',
  lapsed: '随撤回终止',
} as const;

function objectionsPart({ objections }: CasePage): Html | undefined {
  if (objections.length === 0) return undefined;
  return html`<h2>公示异议</h2>${table(
    [{ label: '提出时间' }, { label: '对象' }, { label: '内容' }, { label: '处理' }],
    objections.map((one) => [
      momentAt(one.raisedAt),
      one.subject,
      one.text,
      resolutions[one.resolution],
    ]),
  )}`;
}

/** Waivers that were granted; what was refused stands among the decisions. */
function waiversPart({ project, classes, people }: CasePage): Html | undefined {
  const granted = [project, ...classes].flatMap(({ waivers }) => waivers);
  if (granted.length === 0) return undefined;
  return html`<h2>例外批准</h2>${table(
    [{ label: '日期' }, { label: '对象' }, { label: '批准人' }, { label: '理由' }],
    granted.map((one) => [
      day(one.on),
      one.subject.id,
      people.get(one.officer) ?? one.officer,
      one.reason,
    ]),
  )}`;
}
