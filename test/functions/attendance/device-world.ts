import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { AttendanceStore } from '#functions/attendance/attendance-store.ts';
import type { CheckIn, SignedBatch } from '#functions/attendance/check-in.ts';
import type {
  CheckInSession,
  CheckInSessionStore,
} from '#functions/attendance/check-in-session.ts';
import type { Device } from '#functions/attendance/device.ts';
import type { DeviceStore } from '#functions/attendance/device-store.ts';
import type { CaseStore, DecisionRecord } from '#functions/cases/case-store.ts';
import { classIdOf, projectIdOf } from '#functions/cases/subject.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import { type TrainingClass, trainingClass } from '#functions/cases/training-class.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { plainCommit, plainWrite } from '../plain-writes.ts';

/** The class of these tests, with lessons from 08:30 to 16:00 on the training day. */
export const projectId = projectIdOf('2024', 1);
export const classId = classIdOf(projectId, 1);
export const day = civilDate('2024-06-03');

export const opened = trainingClass.parse({
  schemaVersion: 1,
  rev: 3,
  id: classId,
  projectId,
  kind: 'class',
  createdAt: instantAt(day, '00:00'),
  plannedHeadcount: 3,
  plan: { theory: { offline: 0, online: 0 }, practice: { offline: 8, online: 0 } },
  timetable: [
    {
      date: day,
      lessons: [
        {
          count: 8,
          minutes: 45,
          mode: 'offline',
          kind: 'practice',
          startsAt: '08:30',
          endsAt: '16:00',
        },
      ],
    },
  ],
  enrolled: 3,
  asks: {},
  waivers: [],
  requestedAt: instantAt(day, '00:00'),
  law: {
    openedOn: '2024-06-01',
    pack: 'changchun-2024',
    revision: 'changchun-2024/1',
    catalogueClass: 'A',
    fullSubsidyFen: 480_000,
  },
  status: 'opened',
});

/** A new pair of keys, the public one as devices are registered. */
export function newKeys(): { publicKey: string; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), privateKey };
}

/** The signature a device puts under a body. */
export function signatureOf(body: object, privateKey: KeyObject): string {
  return sign(null, Buffer.from(canonicalJson(body)), privateKey).toString('base64');
}

/** Stores of plain objects around one opened class of three trainees and one registered device. */
export function deviceWorld() {
  const keys = newKeys();
  const state = {
    now: instantAt(day, '17:00') as Instant,
    realNow: new Date('2026-01-01T00:00:00Z'),
    trainingClass: opened as TrainingClass,
    closed: false,
    claimStatus: undefined as string | undefined,
  };
  const devices = new Map<string, Device>([
    [
      'device-1',
      {
        schemaVersion: 1,
        id: 'device-1',
        classId,
        publicKey: keys.publicKey,
        label: '教室一',
        registeredAt: instantAt(day, '00:00'),
        registeredBy: 'administrator',
      },
    ],
  ]);
  const checkIns = new Map<string, CheckIn>();
  const batches = new Map<string, SignedBatch>();
  const sessions = new Map<string, CheckInSession>();
  const decisions: DecisionRecord[] = [];
  const sizes: number[] = [];
  const keyOf = ({ trainee, side, day: of }: CheckIn) => `${of}/${trainee}/${side}`;
  const nameOf = (one: Pick<CheckInSession, 'device' | 'classId' | 'day'>) =>
    `${one.device}/${one.classId}/${one.day}`;

  const attendance: AttendanceStore = {
    ofClass: async () => [...checkIns.values()],
    ofDay: async (_id, of) => [...checkIns.values()].filter((one) => one.day === of),
    batches: async () => [...batches.values()],
    add: (one) =>
      plainWrite(
        () => checkIns.set(keyOf(one), one),
        () => {
          const before = checkIns.get(keyOf(one));
          return before === undefined || (one.accepted && !before.accepted);
        },
      ),
    keepBatch: (one) => plainWrite(() => batches.set(one.sha256, one)),
    acceptLate: (one) =>
      plainWrite(
        () => checkIns.set(keyOf(one), one),
        () => checkIns.get(keyOf(one))?.accepted === false,
      ),
  };
  const checkInSessions: CheckInSessionStore = {
    find: async (of) => sessions.get(nameOf(of)),
    async open(one, now) {
      const standing = sessions.get(nameOf(one));
      if (standing !== undefined && standing.expiresAt > now) return standing;
      sessions.set(nameOf(one), one);
      return one;
    },
  };
  const deviceStore: DeviceStore = {
    device: async (id) => devices.get(id),
    devices: async () => [...devices.values()],
    async register(one) {
      if (devices.has(one.id)) return false;
      devices.set(one.id, one);
      return true;
    },
    async revoke(id, { at, by, reason }) {
      const one = devices.get(id);
      if (one === undefined) return false;
      if (one.revokedAt === undefined) {
        devices.set(id, { ...one, revokedAt: at, revokedBy: by, revokedFor: reason });
      }
      return true;
    },
  };
  const cases = {
    trainingClass: async (id: string) => (id === classId ? state.trainingClass : undefined),
    trainees: async () => ['C1-T01', 'C1-T02', 'C1-T03'].map((id) => ({ id }) as Trainee),
    days: async () => (state.closed ? [{ date: day }] : []),
    claim: async () =>
      state.claimStatus === undefined ? undefined : { status: state.claimStatus },
    addDecision: (one: DecisionRecord) => plainWrite(() => decisions.push(one)),
  } as unknown as CaseStore;

  const ports = {
    cases,
    devices: deviceStore,
    attendance,
    checkInSessions,
    commit: plainCommit(sizes),
    clock: { now: async () => state.now },
    realTime: { now: () => state.realNow, pause: async () => {} },
  };
  return { ports, state, keys, devices, checkIns, batches, decisions, sizes };
}
