import { html } from 'hono/html';
import { acceptingRoles } from '#functions/attendance/accept-late-check-in.ts';
import type { CheckIn } from '#functions/attendance/check-in.ts';
import type { LateCheckIns } from '#functions/attendance/list-late-check-ins.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { timeOf } from '#functions/clock/civil-time.ts';
import { day, dayText } from '#functions/portal/layout/day.ts';
import { sideWords } from '#functions/portal/layout/decision-words.ts';
import { errorSummary, type Refusal } from '#functions/portal/layout/error-summary.ts';
import { choiceField, linesField, textField } from '#functions/portal/layout/field.ts';
import { button, form } from '#functions/portal/layout/form.ts';
import { table } from '#functions/portal/layout/lists.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import type { Session } from '#functions/sessions/session.ts';
import { checkInWindows } from '#functions/supervision/check-in-windows.ts';

/** Everything the page of the late check-ins of a class shows. */
export interface LateCheckInsPage {
  readonly session: Session;
  readonly one: TrainingClass;
  readonly late: LateCheckIns;
  /** Masked names by trainee id. */
  readonly names: ReadonlyMap<string, string>;
  /** Names of accounts by id. */
  readonly staff: ReadonlyMap<string, string>;
  /** False once a statement counts the days. */
  readonly open: boolean;
  /** How many were just accepted. */
  readonly done?: number | undefined;
  readonly typed?: TypedAcceptance | undefined;
  readonly refusal?: Refusal | undefined;
}

/** What the form says, as typed. */
export interface TypedAcceptance {
  readonly which: readonly string[];
  readonly cause: string;
  readonly proof: string;
}

const labels = { which: '迟到打卡', cause: '迟到原因', proof: '凭据' };

/** Which check-in of a class: day, trainee and side. */
export const keyOfCheckIn = (one: Pick<CheckIn, 'day' | 'trainee' | 'side'>) =>
  `${one.day}/${one.trainee}/${one.side}`;

/** The late check-ins (迟到打卡) of a class: to a reviewer with the form that lets them count. */
export function lateCheckInsPage(view: LateCheckInsPage): string {
  const { one, late, session, open, refusal, done } = view;
  const may = acceptingRoles.some((each) => each === session.role);
  return page({
    title: '迟到打卡',
    session,
    at: '/o/cases',
    back: { href: `/o/classes/${one.id}`, label: `班级 ${one.id}` },
    wrong: refusal !== undefined,
    body: html`${errorSummary(refusal, labels)}
${done !== undefined && html`<div class="panel done" role="status"><p>已认定 ${done} 次打卡有效。</p></div>`}
<p>规定时段之外的打卡已经保存，但不计课时；审核人员核实原因后可以认定有效。设备没有上报过的打卡不能补登。</p>
${!open && html`<p><strong>资金申请已经核算，不能再认定。</strong></p>`}
<h2>待认定</h2>${
      late.waiting.length === 0
        ? html`<p>没有待认定的迟到打卡。</p>`
        : may && open
          ? acceptForm(view)
          : html`${waitingTable(view)}${open && html`<p class="hint">由人社审核人员认定。</p>`}`
    }
${late.accepted.length > 0 && html`<h2>已认定有效</h2>${acceptedTable(view)}`}`,
  });
}

function acceptForm({ one, late, names, session, typed, refusal }: LateCheckInsPage): Html {
  return form(session, `/o/classes/${one.id}/late-check-ins`, [
    choiceField({
      kind: 'checkbox',
      name: 'which',
      label: '认定哪些打卡有效',
      hint: '可以选多次；原因和凭据相同的才一起认定。',
      chosen: typed?.which ?? [],
      options: late.waiting.map((each) => ({
        value: keyOfCheckIn(each),
        label: `${each.trainee} ${names.get(each.trainee) ?? ''} ${dayText(each.day)} ${timeOf(each.at)} ${sideWords[each.side]}`,
        hint: [windowOf(one, each), each.cause && `打卡时说明：${each.cause}`]
          .filter(Boolean)
          .join('；'),
      })),
      refusal,
    }),
    linesField({
      name: 'cause',
      label: '核实的原因',
      hint: '不写姓名、病情等个人信息。',
      value: typed?.cause,
      few: true,
      refusal,
    }),
    textField({
      name: 'proof',
      label: labels.proof,
      hint: '看过什么、存放在哪里，例如 公交公司停运通知，档案 2024-031',
      value: typed?.proof,
      refusal,
    }),
    button('认定有效'),
  ]);
}

/** When the check-in was due. */
function windowOf({ timetable }: TrainingClass, { day: of, side }: CheckIn): string {
  const found = timetable.find(({ date }) => date === of);
  if (found === undefined) return '';
  const { from, to } = checkInWindows(found)[side];
  return `规定时段 ${from} 至 ${to}`;
}

const columns = ['学员', '日期', '打卡'];

const cellsOf = ({ names }: LateCheckInsPage, one: CheckIn) => [
  `${one.trainee} ${names.get(one.trainee) ?? ''}`,
  day(one.day),
  `${timeOf(one.at)} ${sideWords[one.side]}`,
];

function waitingTable(view: LateCheckInsPage): Html {
  return table(
    [...columns, '规定', '打卡时说明'].map((label) => ({ label })),
    view.late.waiting.map((each) => [
      ...cellsOf(view, each),
      windowOf(view.one, each),
      each.cause ?? '',
    ]),
  );
}

function acceptedTable(view: LateCheckInsPage): Html {
  return table(
    [...columns, '原因', '凭据', '认定人'].map((label) => ({ label })),
    view.late.accepted.map((each) => [
      ...cellsOf(view, each),
      each.cause ?? '',
      each.proof ?? '',
      view.staff.get(each.acceptedBy ?? '') ?? each.acceptedBy,
    ]),
  );
}
