import * as z from 'zod';
import { type ClassId, classId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { route } from '#functions/http/route.ts';
import type { AttendanceStore } from './attendance-store.ts';
import type { Device } from './device.ts';
import { deviceRoles, tell, told } from './device-routes.ts';
import type { DeviceStore } from './device-store.ts';

/** A device of a class with what came from it. */
export interface DeviceUse {
  readonly device: Device;
  /** Check-ins that stand and came from it. */
  readonly checkIns: number;
  /** The latest of them; absent where the device was never used. */
  readonly lastUsedAt?: Instant;
}

interface Ports {
  readonly devices: DeviceStore;
  readonly attendance: AttendanceStore;
}

/** The devices of a class with their use, those in use first. */
export async function devicesOfClass(ports: Ports, id: ClassId): Promise<DeviceUse[]> {
  const [all, checkIns] = await Promise.all([
    ports.devices.devices(),
    ports.attendance.ofClass(id),
  ]);
  return all
    .filter(({ classId }) => classId === id)
    .toSorted((a, b) => Number(a.revokedAt !== undefined) - Number(b.revokedAt !== undefined))
    .map((device): DeviceUse => {
      const moments = checkIns.filter((one) => one.device === device.id).map(({ at }) => at);
      const lastUsedAt = moments.toSorted().at(-1);
      return {
        device,
        checkIns: moments.length,
        ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
      };
    });
}

/** `GET …/devices`: the check-in devices of a class, with their last use. */
export const listDevicesOfClass = route({
  id: 'list-devices-of-class',
  method: 'GET',
  path: '/api/office/classes/{classId}/devices',
  summary: { zh: '班级的打卡设备', en: 'The check-in devices of a class, with their last use' },
  roles: deviceRoles.look,
  params: z.strictObject({ classId }),
  answer: z.strictObject({
    devices: z.array(
      z.strictObject({ ...told, checkIns: z.int(), lastUsedAt: z.string().optional() }),
    ),
  }),
  async handle({ params }, ports: Ports) {
    const found = await devicesOfClass(ports, params.classId);
    const devices = found.map(({ device, ...use }) => ({ ...tell(device), ...use }));
    return { status: 200, body: { devices } };
  },
});
