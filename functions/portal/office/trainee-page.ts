import { html } from 'hono/html';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { AccessRecord } from '#functions/people/access-record.ts';
import type { Identity, Person } from '#functions/people/person.ts';
import { momentAt } from '#functions/portal/layout/day.ts';
import { errorSummary, type Refusal } from '#functions/portal/layout/error-summary.ts';
import { linesField } from '#functions/portal/layout/field.ts';
import { button, form } from '#functions/portal/layout/form.ts';
import { facts, table } from '#functions/portal/layout/lists.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { groupOf, resultOf } from './class-page.ts';

/** Roles that may see who a trainee is in the clear, with a reason. */
export const revealingRoles = ['reviewer', 'auditor', 'administrator'] as const;

/** Everything the page of a trainee shows. */
export interface TraineePage {
  readonly session: Session;
  readonly one: Trainee;
  readonly person: Pick<Person, 'maskedName' | 'maskedNumber'> | undefined;
  readonly accesses: readonly AccessRecord[];
  /** Names of accounts by id. */
  readonly staff: ReadonlyMap<string, string>;
  readonly pack: Pack;
  /** Set only in answer to a request with a reason. */
  readonly revealed?: Identity | undefined;
  readonly refusal?: Refusal | undefined;
  readonly reason?: string | undefined;
}

/** The page of a trainee: masked, with who looked behind the mask; in the clear only in answer to a reason. */
export function traineePage(view: TraineePage): string {
  const { one, session, person, revealed, refusal } = view;
  const may = revealingRoles.some((each) => each === session.role);
  return page({
    title: `学员 ${one.id}`,
    session,
    at: '/o/cases',
    back: { href: `/o/classes/${one.classId}`, label: `班级 ${one.classId}` },
    wrong: refusal !== undefined,
    body: html`
${errorSummary(refusal, { reason: '理由' })}
${
  revealed &&
  html`<div class="panel"><p>以下为完整信息，已记录您的查看。离开本页后恢复隐去。</p>${facts([
    ['姓名', revealed.name],
    ['身份证号', revealed.number],
  ])}</div>`
}
${facts([
  ['姓名', person?.maskedName],
  ['身份证号', person?.maskedNumber],
  ['人员类别', groupOf(one, view.pack)],
  ['考核', resultOf(one) || undefined],
  ['证书', one.certificate && `${one.certificate.number}（${one.certificate.issuedOn}）`],
  ...employmentOf(one),
])}
${
  may &&
  person &&
  !revealed &&
  html`<h2>查看完整姓名和身份证号</h2>${form(
    session,
    `/o/classes/${one.classId}/trainees/${one.id}`,
    [
      linesField({
        name: 'reason',
        label: '理由',
        hint: '说明为什么需要查看；理由、查看人和时间会永久保存。',
        value: view.reason,
        few: true,
        refusal,
      }),
      button('查看', 'second'),
    ],
  )}`
}
<h2>查看记录</h2>${accessPart(view)}`,
  });
}

function employmentOf({ employment }: Trainee): (readonly [string, string | undefined])[] {
  if (employment === null) return [['就业', '未申报']];
  const { employerId, contractSignedOn, insurance, wage } = employment;
  return [
    ['就业', `${contractSignedOn} 与 ${employerId} 签订劳动合同`],
    ['社会保险', insurance && (insurance.insured ? `已参保 ${insurance.on ?? ''}` : '未参保')],
    ['工资', wage && `${wage.month} ${yuan(wage.fen)}`],
  ];
}

function accessPart({ accesses, staff }: TraineePage): Html {
  if (accesses.length === 0) return html`<p>没有人查看过完整信息。</p>`;
  return table(
    [{ label: '时间' }, { label: '查看人' }, { label: '理由' }],
    accesses.map((one) => [momentAt(one.at), staff.get(one.actor) ?? one.actor, one.reason]),
  );
}
