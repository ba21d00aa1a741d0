import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import { type Route, route } from '#functions/http/route.ts';
import { type Device, deviceId } from './device.ts';
import { ed25519PublicKey } from './device-signature.ts';
import type { DeviceStore } from './device-store.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly devices: DeviceStore;
  readonly clock: BusinessClock;
}

/** Who enters devices, and who looks at them. */
export const deviceRoles = {
  register: ['administrator'],
  look: ['administrator', 'auditor', 'reviewer'],
} as const;

const answer = z.strictObject({ status: z.enum(['registered', 'revoked']) });
/** What is told of a device. */
export const told = {
  id: z.string(),
  class: z.string(),
  label: z.string(),
  registeredAt: z.string(),
  revokedAt: z.string().optional(),
  revokedFor: z.string().optional(),
};

/** A device as {@link told}. */
export const tell = ({ id, classId: of, label, registeredAt, revokedAt, revokedFor }: Device) => ({
  ...{ id, class: of, label, registeredAt },
  ...(revokedAt === undefined ? {} : { revokedAt }),
  ...(revokedFor === undefined ? {} : { revokedFor }),
});

/** The office's register of check-in devices: who may send attendance is nobody else's to say. */
export const deviceRoutes: readonly Route<Ports>[] = [
  route({
    id: 'register-device',
    method: 'PUT',
    path: '/api/office/devices',
    summary: { zh: '登记打卡设备', en: 'Register a check-in device' },
    roles: deviceRoles.register,
    body: z.strictObject({
      id: deviceId,
      class: classId,
      publicKey: ed25519PublicKey,
      label: z.string().trim().min(1).max(100),
    }),
    answer,
    async handle({ body, session }, { cases, devices, clock }: Ports) {
      const { id, class: of, publicKey, label } = body;
      if ((await cases.trainingClass(of)) === undefined) throw noSuch('class', of);
      const taken = !(await devices.register({
        schemaVersion: 1,
        id,
        classId: of,
        publicKey,
        label,
        registeredAt: await clock.now(),
        registeredBy: session.actor,
      }));
      if (taken) await refuseAnother(devices, id, of, publicKey);
      return { status: 200, body: { status: 'registered' } };
    },
  }),
  route({
    id: 'revoke-device',
    method: 'POST',
    path: '/api/office/devices/{device}/revocation',
    summary: { zh: '停用打卡设备', en: 'Revoke a check-in device' },
    roles: deviceRoles.register,
    params: z.strictObject({ device: deviceId }),
    body: z.strictObject({ reason: z.string().trim().min(2).max(500) }),
    answer,
    async handle({ params, body, session }, { devices, clock }: Ports) {
      const { reason } = body;
      const revocation = { at: await clock.now(), by: session.actor, reason };
      const revoked = await devices.revoke(params.device, revocation);
      if (!revoked) throw noSuch('device', params.device);
      return { status: 200, body: { status: 'revoked' } };
    },
  }),
  route({
    id: 'list-devices',
    method: 'GET',
    path: '/api/office/devices',
    summary: { zh: '打卡设备', en: 'Check-in devices' },
    roles: deviceRoles.look,
    answer: z.strictObject({ devices: z.array(z.strictObject(told)) }),
    async handle(_call, { devices }: Ports) {
      return { status: 200, body: { devices: (await devices.devices()).map(tell) } };
    },
  }),
];

/** A device keeps its key and its class: what it signed must stay provable. Sending the same again is harmless. */
async function refuseAnother(
  devices: DeviceStore,
  id: string,
  of: string,
  publicKey: string,
): Promise<void> {
  const known = await devices.device(id);
  const same = known?.classId === of && known.publicKey.trim() === publicKey.trim();
  if (same && known.revokedAt === undefined) return;
  throw new Problem(
    'wrong-state',
    {
      zh: '该设备编号已登记或已停用，请使用新的编号',
      en: 'This device id was registered before or is revoked; use a new one',
    },
    {
      fields: [
        {
          field: 'id',
          value: id,
          message: { zh: '编号不能重复使用', en: 'An id is never used twice' },
        },
      ],
    },
  );
}

function noSuch(field: string, value: string): Problem {
  return new Problem(
    'not-found',
    { zh: '没有找到', en: 'Not found' },
    { fields: [{ field, value, message: { zh: '不存在', en: 'Does not exist' } }] },
  );
}
