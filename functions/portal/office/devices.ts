import * as z from 'zod';
import type { AttendanceStore } from '#functions/attendance/attendance-store.ts';
import { deviceId } from '#functions/attendance/device.ts';
import { deviceRoles, deviceRoutes } from '#functions/attendance/device-routes.ts';
import type { DeviceStore } from '#functions/attendance/device-store.ts';
import { devicesOfClass } from '#functions/attendance/list-devices-of-class.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { useRoute } from '#functions/portal/layout/use-route.ts';
import { classToShow } from './class-to-show.ts';
import { devicePage, devicesPage } from './devices-page.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly devices: DeviceStore;
  readonly attendance: AttendanceStore;
  readonly masterdata: MasterdataStore;
  readonly clock: BusinessClock;
}

const ofClass = z.strictObject({ classId });
const ofDevice = z.strictObject({ classId, device: deviceId });
const typed = z.string().max(2_000);

/** `GET /o/classes/{classId}/devices`: the devices of a class with their last use. */
export const showDevices = route({
  id: 'devices-page',
  method: 'GET',
  path: '/o/classes/{classId}/devices',
  summary: { zh: '打卡设备', en: 'The page of the devices of a class' },
  roles: deviceRoles.look,
  params: ofClass,
  query: z.strictObject({ done: z.string().max(5).optional() }),
  async handle({ params, query, session }, ports: Ports) {
    const { id } = await classToShow(ports.cases, params.classId);
    const devices = await devicesOfClass(ports, id);
    const done = query.done !== undefined;
    return { status: 200, html: devicesPage({ session, classId: id, devices, done }) };
  },
});

/** `POST` of the same: a device is registered through the route of the API. */
export const registerDevicePage = route({
  id: 'register-device-page',
  method: 'POST',
  path: '/o/classes/{classId}/devices',
  summary: { zh: '登记打卡设备', en: 'Register a device on its page' },
  roles: deviceRoles.register,
  params: ofClass,
  body: z.strictObject({ label: typed, id: typed, publicKey: typed }),
  async handle({ params, body, session, client }, ports: Ports) {
    const sent = { label: body.label, id: body.id.trim(), publicKey: body.publicKey.trim() };
    const form = { ...sent, class: params.classId };
    const used = await useRoute(api('register-device'), { form, session, client }, ports);
    const path = `/o/classes/${params.classId}/devices`;
    if (used.taken) return { status: 303, location: `${path}?done=1` };
    const devices = await devicesOfClass(ports, params.classId);
    const { refusal } = used;
    const view = { session, classId: params.classId, devices, refusal, typed: sent };
    return { status: 400, html: devicesPage(view) };
  },
});

/** `GET /o/classes/{classId}/devices/{device}`: one device. */
export const showDevice = route({
  id: 'device-page',
  method: 'GET',
  path: '/o/classes/{classId}/devices/{device}',
  summary: { zh: '打卡设备', en: 'The page of a device' },
  roles: deviceRoles.look,
  params: ofDevice,
  async handle({ params, session }, ports: Ports) {
    return { status: 200, html: devicePage({ ...(await load(ports, params)), session }) };
  },
});

/** `POST` of the same: the device is revoked, for a reason. */
export const revokeDevicePage = route({
  id: 'revoke-device-page',
  method: 'POST',
  path: '/o/classes/{classId}/devices/{device}',
  summary: { zh: '停用打卡设备', en: 'Revoke a device on its page' },
  roles: deviceRoles.register,
  params: ofDevice,
  body: z.strictObject({ reason: typed }),
  async handle({ params, body, session, client }, ports: Ports) {
    const view = await load(ports, params);
    const { device } = params;
    const call = { params: { device }, form: body, session, client };
    const used = await useRoute(api('revoke-device'), call, ports);
    if (used.taken)
      return { status: 303, location: `/o/classes/${params.classId}/devices/${device}` };
    const html = devicePage({ ...view, session, refusal: used.refusal, typed: body });
    return { status: 400, html };
  },
});

async function load(ports: Ports, of: z.output<typeof ofDevice>) {
  const [found, accounts] = await Promise.all([
    devicesOfClass(ports, of.classId),
    ports.masterdata.accounts(),
  ]);
  const use = found.find(({ device }) => device.id === of.device);
  if (use === undefined) {
    throw new Problem('not-found', {
      zh: '该班级没有这台设备',
      en: 'The class has no such device',
    });
  }
  const staff = new Map(accounts.map(({ id, name }) => [id, name]));
  return { classId: of.classId, use, staff };
}

function api(id: string) {
  const found = deviceRoutes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No route ${id}`);
  return found;
}
