import { html } from 'hono/html';
import { deviceState } from './devices-page.ts';
import { extraOccupations, minimumWages, packs } from './law-registers.ts';
import { accounts, enterprises, institutions } from './party-registers.ts';
import { one, type Register } from './register.ts';

const devices: Register = {
  slug: 'devices',
  title: '打卡设备',
  intro:
    '签到只接受登记到班级的设备签名的记录。设备编号不能重复使用，停用后不能恢复；停用请点设备编号。',
  columns: ['编号', '班级', '名称', '状态'],
  route: 'register-device',
  editable: false,
  key: 'id',
  fields: [
    { name: 'id', label: '设备编号', hint: '字母、数字、点、横线或下划线' },
    { name: 'class', label: '班级编号', hint: '例如 P2024-0001-C1' },
    { name: 'label', label: '设备名称' },
    {
      name: 'publicKey',
      label: '设备公钥',
      kind: 'lines',
      hint: '设备给出的公钥全文（Ed25519，PEM 格式）',
    },
  ],
  rows: async (ports) =>
    (await ports.devices.devices()).map((each) => ({
      id: each.id,
      cells: [
        html`<a href="/o/classes/${each.classId}/devices/${each.id}">${each.id}</a>`,
        html`<a href="/o/classes/${each.classId}/devices">${each.classId}</a>`,
        each.label,
        deviceState(each),
      ],
      typed: {},
    })),
  body: (typed) => ({
    id: one(typed, 'id'),
    class: one(typed, 'class'),
    label: one(typed, 'label'),
    publicKey: one(typed, 'publicKey'),
  }),
};

/** Everything an administrator keeps. */
export const registers: readonly Register[] = [
  institutions,
  enterprises,
  accounts,
  minimumWages,
  packs,
  extraOccupations,
  devices,
];
