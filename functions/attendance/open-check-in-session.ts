import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { openRoute } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { randomToken } from '#functions/sessions/secrets.ts';
import { checkInWindows } from '#functions/supervision/check-in-windows.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { type CheckInSessionStore, NONCE_HOURS } from './check-in-session.ts';
import { deviceId } from './device.ts';
import { deviceAtClass } from './device-at-class.ts';
import type { DeviceStore } from './device-store.ts';

const time = z.string();
const window = z.strictObject({ from: time, to: time });

/** A device asks for the nonce of a training day and learns the windows of its check-ins. */
export const openCheckInSession = openRoute({
  id: 'open-check-in-session',
  method: 'POST',
  path: '/api/device/sessions',
  summary: { zh: '打卡设备开始课次', en: 'A device begins a training day' },
  body: z.strictObject({ device: deviceId, class: classId, day: civilDateSchema }),
  answer: z.strictObject({
    nonce: z.string(),
    windows: z.strictObject({ in: window, out: window }),
  }),
  async handle(
    { body },
    ports: {
      cases: CaseStore;
      devices: DeviceStore;
      checkInSessions: CheckInSessionStore;
      clock: BusinessClock;
      realTime: RealTime;
    },
  ) {
    const { device, trainingClass, timetableDay } = await deviceAtClass(ports, body);
    const seconds = Math.floor(ports.realTime.now().getTime() / 1000);
    const { nonce } = await ports.checkInSessions.open(
      {
        schemaVersion: 1,
        device: device.id,
        classId: trainingClass.id,
        day: timetableDay.date,
        nonce: randomToken(),
        expiresAt: seconds + NONCE_HOURS * 3600,
      },
      seconds,
    );
    return { status: 201, body: { nonce, windows: checkInWindows(timetableDay) } };
  },
});
