import type { CaseStore } from '#functions/cases/case-store.ts';
import type { ClassId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { isOpened, type OpenedClass, type TimetableDay } from '#functions/cases/training-class.ts';
import type { BusinessClock, Instant } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Device } from './device.ts';
import type { DeviceStore } from './device-store.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly devices: DeviceStore;
  readonly clock: BusinessClock;
}

/** Who speaks for which class on which day. */
interface Named {
  readonly device: string;
  readonly class: ClassId;
  readonly day: CivilDate;
}

/** A registered device, its class, and the training day at hand. */
export interface DeviceAtClass {
  readonly device: Device;
  readonly trainingClass: OpenedClass;
  readonly timetableDay: TimetableDay;
  readonly now: Instant;
}

/**
 * Finds the device at its class on the training day at hand. Check-in is closed before the class is
 * opened (CC24-3A.2.d), on days without lessons, and once the day is closed.
 *
 * @throws {Problem} `not-allowed` for an unknown, revoked or foreign device, else `wrong-state`.
 */
export async function deviceAtClass(ports: Ports, named: Named): Promise<DeviceAtClass> {
  const device = await ports.devices.device(named.device);
  // One answer for all three: whoever guesses ids learns nothing.
  if (device?.classId !== named.class || device.revokedAt !== undefined) {
    throw refused('not-allowed', 'device', named.device, {
      zh: '设备未登记到该班级或已停用',
      en: 'The device is not registered to this class, or was revoked',
    });
  }
  const trainingClass = await ports.cases.trainingClass(device.classId);
  if (trainingClass === undefined || !isOpened(trainingClass)) {
    throw refused('wrong-state', 'class', named.class, {
      zh: '开班申请批准前不能打卡',
      en: 'Check-in is closed before the opening of the class is approved',
    });
  }
  const now = await ports.clock.now();
  const today = civilDateOf(now);
  if (named.day !== today) {
    throw refused('wrong-state', 'day', named.day, {
      zh: `只能登记当日（${today}）的打卡`,
      en: `Only check-ins of the present day (${today}) are taken`,
    });
  }
  const timetableDay = taughtDays(trainingClass).find(({ date }) => date === named.day);
  if (timetableDay === undefined) {
    throw refused('wrong-state', 'day', named.day, {
      zh: '该日不在课表中',
      en: 'The timetable has no lessons on this day',
    });
  }
  const days = await ports.cases.days(trainingClass.id);
  const over =
    trainingClass.status !== 'opened' || days.some(({ date }) => date === timetableDay.date);
  if (over) {
    throw refused('wrong-state', 'day', named.day, {
      zh: '该日课次已结束，不再接受打卡',
      en: 'This training day is closed; no check-in is taken any more',
    });
  }
  return { device, trainingClass, timetableDay, now };
}

function refused(
  code: 'not-allowed' | 'wrong-state',
  field: string,
  value: string,
  message: { readonly zh: string; readonly en: string },
): Problem {
  return new Problem(code, message, { fields: [{ field, value, message }] });
}
