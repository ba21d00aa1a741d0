import { html } from 'hono/html';
import type { Device } from '#functions/attendance/device.ts';
import { deviceRoles } from '#functions/attendance/device-routes.ts';
import type { DeviceUse } from '#functions/attendance/list-devices-of-class.ts';
import { momentAt } from '#functions/portal/layout/day.ts';
import { errorSummary, type Refusal } from '#functions/portal/layout/error-summary.ts';
import { linesField, textField } from '#functions/portal/layout/field.ts';
import { button, form } from '#functions/portal/layout/form.ts';
import { facts, table } from '#functions/portal/layout/lists.ts';
import { type Html, page } from '#functions/portal/layout/page.ts';
import { stateTag } from '#functions/portal/layout/state-words.ts';
import type { Session } from '#functions/sessions/session.ts';

/** What the pages of devices share. */
interface DevicesView {
  readonly session: Session;
  readonly classId: string;
  readonly refusal?: Refusal | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

/** Whether a device is in use. */
export const deviceState = ({ revokedAt }: Pick<Device, 'revokedAt'>): Html =>
  stateTag(
    revokedAt === undefined ? { word: '使用中', tone: 'good' } : { word: '已停用', tone: 'plain' },
  );

const mayRegister = ({ role }: Session) => deviceRoles.register.some((one) => one === role);
const lastUse = ({ lastUsedAt }: DeviceUse) =>
  lastUsedAt === undefined ? '还没有用过' : momentAt(lastUsedAt);

/** The check-in devices (打卡设备) of a class, and the form that registers another one. */
export function devicesPage(
  view: DevicesView & { readonly devices: readonly DeviceUse[]; readonly done?: boolean },
): string {
  const { session, classId, devices, refusal, typed, done } = view;
  const at = `/o/classes/${classId}/devices`;
  const field = (name: keyof typeof registerLabels) => ({
    name,
    label: registerLabels[name],
    value: typed?.[name],
    refusal,
  });
  return page({
    title: '打卡设备',
    session,
    at: '/o/cases',
    back: { href: `/o/classes/${classId}`, label: `班级 ${classId}` },
    wrong: refusal !== undefined,
    body: html`${errorSummary(refusal, registerLabels)}
${done && html`<div class="panel done" role="status"><p>设备已登记，可以打卡。</p></div>`}
<p>本班只接受下列设备上报的打卡。停用的设备不能再用，它以前上报的打卡仍然有效。</p>
${
  devices.length === 0
    ? html`<p>还没有登记设备，学员不能打卡。${!mayRegister(session) && '请联系管理员登记。'}</p>`
    : table(
        [
          { label: '设备' },
          { label: '编号' },
          { label: '状态' },
          { label: '打卡次数', number: true },
          { label: '最近一次打卡' },
        ],
        devices.map((one) => [
          html`<a href="${at}/${one.device.id}">${one.device.label}</a>`,
          one.device.id,
          deviceState(one.device),
          one.checkIns,
          lastUse(one),
        ]),
      )
}
${
  mayRegister(session) &&
  html`<h2>登记设备</h2>${form(session, at, [
    textField({ ...field('label'), hint: '放在哪里，例如 一号教室' }),
    textField({ ...field('id'), hint: '字母、数字、点、横线或下划线；用过的编号不能再用' }),
    linesField({
      ...field('publicKey'),
      hint: '设备给出的公钥全文，从 BEGIN PUBLIC KEY 一行到 END PUBLIC KEY 一行',
      few: true,
    }),
    button('登记'),
  ])}`
}`,
  });
}

const registerLabels = { label: '设备名称', id: '设备编号', publicKey: '设备公钥' };

/** A device of a class, and the form that takes it out of use. */
export function devicePage(
  view: DevicesView & {
    readonly use: DeviceUse;
    /** Names of accounts by id. */
    readonly staff: ReadonlyMap<string, string>;
  },
): string {
  const { session, classId, use, staff, refusal, typed } = view;
  const { device } = use;
  const at = `/o/classes/${classId}/devices`;
  const named = (id: string | undefined) => id && (staff.get(id) ?? id);
  return page({
    title: `打卡设备 ${device.label}`,
    session,
    at: '/o/cases',
    back: { href: at, label: '打卡设备' },
    wrong: refusal !== undefined,
    body: html`${errorSummary(refusal, { reason: '停用理由' })}
${facts([
  ['状态', deviceState(device)],
  ['编号', device.id],
  ['班级', html`<a href="/o/classes/${classId}">${classId}</a>`],
  ['打卡次数', `${use.checkIns} 次`],
  ['最近一次打卡', lastUse(use)],
  ['登记', html`${momentAt(device.registeredAt)}，${named(device.registeredBy)}`],
  [
    '停用',
    device.revokedAt &&
      html`${momentAt(device.revokedAt)}${device.revokedBy && `，${named(device.revokedBy)}`}`,
  ],
  ['停用理由', device.revokedFor],
  ['公钥', html`<span class="hash">${device.publicKey}</span>`],
])}
${
  mayRegister(session) &&
  device.revokedAt === undefined &&
  html`<h2>停用</h2><p>停用立即生效，不能恢复；要继续打卡，请另外登记一台设备。</p>${form(
    session,
    `${at}/${device.id}`,
    [
      linesField({
        name: 'reason',
        label: '停用理由',
        hint: '例如 设备损坏、遗失',
        value: typed?.['reason'],
        few: true,
        refusal,
      }),
      button('停用设备', 'grave'),
    ],
  )}`
}`,
  });
}
