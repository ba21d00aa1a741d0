import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { dynamoDeviceStore } from '#functions/attendance/dynamo-device-store.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import type { Role } from '#functions/sessions/session.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { newKeys } from '../../attendance/device-world.ts';
import {
  openedFields,
  runningProject,
  sampleClass,
  sampleTrainees,
  seeding,
} from '../../cases/sample-case.ts';
import { send } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames } from '../memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, put, setClock } = seeding(tables);
const attendance = dynamoAttendanceStore(tables.client, tableNames.evidence);
const devices = dynamoDeviceStore(tables.client, tableNames.masterdata);
const project = runningProject(1);
const one = sampleClass(project, { ...openedFields, enrolled: 3 });
const at = `/o/classes/${one.id}`;
const day = civilDate('2024-05-06');
const late = (trainee: string, number: number) =>
  attendance.add({
    schemaVersion: 1,
    classId: one.id,
    trainee,
    day,
    side: 'in',
    at: instantAt(day, '09:40'),
    accepted: false,
    cause: '公交停运',
    device: 'door-1',
    sha256: String(number).padStart(64, '0'),
  });

beforeAll(async () => {
  await setClock('2024-05-06T02:00:00.000Z');
  await put([
    cases.putProject(project),
    cases.putClass(one),
    ...sampleTrainees(one.id, 3).map((each) => cases.putTrainee(each)),
    ...['C1-T01', 'C1-T02', 'C1-T03'].map(late),
  ]);
});

const office = () => {
  const found = product.audiences.find(({ name }) => name === 'office-api.ts');
  if (found === undefined) throw new Error('There is an office');
  return found.handler;
};
const headers = { accept: 'text/html', origin: 'https://xunzhang.example.invalid' };

const open = (path: string, role: Role) =>
  product.send({ path, headers }, { actor: `${role}-1`, role });

/** Opens the page of a form and posts to it in the same session. */
async function post(path: string, role: Role, form: Record<string, string>) {
  const cookies = [await cookieOf(tables, { actor: `${role}-1`, role })];
  const { text } = await send(office(), { path, headers, cookies });
  const formToken = /name="formToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return send(office(), { method: 'POST', path, headers, cookies, form: { formToken, ...form } });
}

describe('the devices of a class on their pages', () => {
  const path = `${at}/devices`;
  const typed = { label: '一号教室', id: 'door-1', publicKey: newKeys().publicKey };

  it('says at the field what is wrong and keeps what was typed', async () => {
    const wrong = await post(path, 'administrator', { ...typed, id: '一号', publicKey: 'key' });

    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('href="#field-id"');
    expect(wrong.text).toContain('href="#field-publicKey"');
    expect(wrong.text).toContain('value="一号教室"');
    expect(await devices.devices()).toEqual([]);
  });

  it('registers one to this class, and shows when it was last used', async () => {
    const right = await post(path, 'administrator', typed);
    const again = await post(path, 'administrator', { ...typed, publicKey: newKeys().publicKey });

    expect([right.status, again.status]).toEqual([303, 400]);
    expect(await devices.device('door-1')).toMatchObject({ classId: one.id, label: '一号教室' });
    const { text } = await open(path, 'reviewer');
    expect(text).toContain('2024年5月6日（周一）</time> 09:40');
    expect(text).not.toContain('登记设备');
  });

  it('takes one out of use for a reason, once', async () => {
    const own = `${path}/door-1`;

    const without = await post(own, 'administrator', { reason: ' ' });
    const revoked = await post(own, 'administrator', { reason: '设备遗失' });
    const { text } = await open(own, 'auditor');

    expect([without.status, revoked.status]).toEqual([400, 303]);
    expect(text).toContain('设备遗失');
    expect(text).not.toContain('停用设备');
    expect(await devices.device('door-1')).toMatchObject({ revokedBy: 'administrator-1' });
  });

  it('shows no device of another class', async () => {
    expect((await open(`${path}/door-9`, 'administrator')).status).toBe(404);
  });
});

describe('the late check-ins of a class on their page', () => {
  const path = `${at}/late-check-ins`;
  const form = { which: `${day}/C1-T01/in`, cause: '公交停运，已核实', proof: '停运通知' };

  it('are found from the class and from the case', async () => {
    expect((await open(at, 'reviewer')).text).toContain('3 次待认定');
    expect((await open(`/o/cases/${project.id}`, 'reviewer')).text).toContain('3 次迟到打卡待认定');
  });

  it('are read by others without a form', async () => {
    const { text } = await open(path, 'auditor');

    expect(text).toContain('公交停运');
    expect(text).toContain('规定时段 07:30 至 09:00');
    expect(text).not.toContain('<textarea');
  });

  it('need a choice, a cause and what proves it', async () => {
    const nothing = await post(path, 'reviewer', { ...form, which: '' });
    const bare = await post(path, 'reviewer', { ...form, proof: '' });

    expect([nothing.status, bare.status]).toEqual([400, 400]);
    expect(nothing.text).toContain('请至少选择一次打卡');
    expect(bare.text).toContain('href="#field-proof"');
    expect(bare.text).toContain('公交停运，已核实');
    expect(bare.text).toContain(' checked');
    expect((await attendance.ofClass(one.id)).some(({ accepted }) => accepted)).toBe(false);
  });

  it('count once a reviewer says so, and the case says who and why', async () => {
    const taken = await post(path, 'reviewer', form);
    const twice = await post(path, 'reviewer', form);

    expect([taken.status, twice.status]).toEqual([303, 400]);
    expect(await attendance.ofClass(one.id)).toMatchObject([
      { trainee: 'C1-T01', accepted: true, acceptedBy: 'reviewer-1', proof: '停运通知' },
      { trainee: 'C1-T02', accepted: false },
      { trainee: 'C1-T03', accepted: false },
    ]);
    const { text } = await open(`/o/cases/${project.id}`, 'auditor');
    expect(text).toContain('认定迟到打卡');
    expect(text).toContain('C1-T01 2024-05-06 签到有效');
    const days = await product.send(
      { path: `/i/classes/${one.id}/days`, headers },
      { actor: 'desk', role: 'institution', organisation: 'I0001' },
    );
    expect(days.text).toContain('已认定有效');
  });

  it('are none of an institution’s to accept', async () => {
    const institution = { actor: 'desk', role: 'institution', organisation: 'I0001' } as const;
    const json = { trainee: 'C1-T02', day, side: 'in', cause: '停运', proof: '通知' };
    const api = `/api/office/classes/${one.id}/late-check-ins`;

    expect((await product.send({ method: 'POST', path: api, json }, institution)).status).toBe(403);
  });
});
