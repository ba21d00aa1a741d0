import { acceptLateCheckIn } from '#functions/attendance/accept-late-check-in.ts';
import type { CheckIn } from '#functions/attendance/check-in.ts';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { type ReceivingPorts, receiveCheckIns } from '#functions/attendance/receive-check-ins.ts';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { trainingClass } from '#functions/cases/training-class.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { commit, type Write } from '#functions/storage/transaction.ts';
import { newKeys, signatureOf } from '#test/functions/attendance/device-world.ts';
import { memoryTables } from '#test/functions/storage/memory-tables.ts';
import { smallCase, timeOfCheckIn, timetable } from './small-project.ts';
import { type DayIndex, people, type TraineeEvent } from './trainee-event.ts';
import { recordOf } from './trainee-record.ts';

type CheckInEvent = TraineeEvent & { kind: 'check-in' };
type Acceptance = TraineeEvent & { kind: 'accept-late' };

const keys = newKeys();
const device = 'device-1';
const nonce = 'n'.repeat(24);
const { project, trainingClass: taught } = smallCase({ demand: 1, plan: 1 });
const classId = taught.id;

/** What devices and officers reach the check-ins of a class through: the routes of the product on real stores. */
export interface DeviceDoor {
  /** Delivers a signed batch of one day, on that day. */
  deliver(day: DayIndex, checkIns: readonly CheckInEvent[]): Promise<void>;
  /** Lets a late check-in count; false where none has come in that is late. */
  accept(acceptance: Acceptance): Promise<boolean>;
  /** What is kept. */
  kept(): Promise<CheckIn[]>;
}

/** The door of an opened class in which both people sit. */
export async function deviceDoor(): Promise<DeviceDoor> {
  const { client } = memoryTables();
  const state = { now: instantAt(timetable[0]?.date ?? ('' as never), '20:00') };
  const cases = dynamoCaseStore(client, 'cases');
  const attendance = dynamoAttendanceStore(client, 'evidence');
  const ports = {
    cases,
    attendance,
    devices: { device: async () => ({ id: device, classId, publicKey: keys.publicKey }) },
    checkInSessions: { find: async () => ({ nonce, expiresAt: Number.MAX_SAFE_INTEGER }) },
    commit: (writes: readonly Write[]) => commit(client, writes),
    clock: { now: async () => state.now },
    realTime: { now: () => new Date('2026-01-01T00:00:00Z'), pause: async () => {} },
  } as unknown as ReceivingPorts;
  await ports.commit([
    cases.putProject(project),
    cases.putClass(trainingClass.parse({ ...taught, status: 'opened' })),
    ...people.map((who) => cases.putTrainee(recordOf(classId, who))),
  ]);
  const dateOf = (day: DayIndex) => timetable[day]?.date ?? ('' as never);
  return {
    async deliver(day, checkIns) {
      state.now = instantAt(dateOf(day), '20:00');
      const events = checkIns.map(({ who, side, late }) => ({
        trainee: who,
        side,
        at: timeOfCheckIn(day, side, late),
      }));
      const body = { device, class: classId, day: dateOf(day), nonce, events };
      const signature = signatureOf(body, keys.privateKey);
      await receiveCheckIns.handle({ body: { ...body, signature } } as never, ports);
    },
    async accept({ who, day, side }) {
      const body = { trainee: who, day: dateOf(day), side, cause: '示例', proof: '示例证明' };
      const asked = { params: { classId }, body, session: { actor: 'reviewer-1' } };
      try {
        await acceptLateCheckIn.handle(asked as never, ports);
        return true;
      } catch (error) {
        if (error instanceof Problem) return false;
        throw error;
      }
    },
    kept: () => attendance.ofClass(classId),
  };
}
