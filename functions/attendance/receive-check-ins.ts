import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import { openRoute } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { checkInWindows } from '#functions/supervision/check-in-windows.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import type { AttendanceStore } from './attendance-store.ts';
import type { CheckInSessionStore } from './check-in-session.ts';
import { deviceId } from './device.ts';
import { type DeviceAtClass, deviceAtClass } from './device-at-class.ts';
import { isSignedBy, signedHash } from './device-signature.ts';
import type { DeviceStore } from './device-store.ts';
import { judgeCheckIns, rejectionSentences, type SignedEvent } from './judge-check-ins.ts';

export interface ReceivingPorts {
  readonly cases: CaseStore;
  readonly devices: DeviceStore;
  readonly checkInSessions: CheckInSessionStore;
  readonly attendance: AttendanceStore;
  readonly commit: Commit;
  readonly clock: BusinessClock;
  readonly realTime: RealTime;
}

const signed = z.strictObject({
  device: deviceId,
  class: classId,
  day: civilDateSchema,
  nonce: z.string().min(20).max(60),
  events: z
    .array(
      z.strictObject({
        trainee: z.string().regex(/^C\d+-T\d+$/),
        side: z.enum(['in', 'out']),
        at: z.iso.time({ precision: -1 }),
        cause: z.string().min(1).max(200).optional(),
      }),
    )
    .min(1)
    .max(100),
});
type Signed = z.infer<typeof signed>;

const which = { trainee: z.string(), side: z.enum(['in', 'out']) };

/** A device delivers signed check-ins (CC24-3A.3.a). Delivering a batch again changes nothing and is answered alike. */
export const receiveCheckIns = openRoute({
  id: 'receive-check-ins',
  method: 'POST',
  path: '/api/device/check-ins',
  summary: { zh: '上报打卡记录', en: 'Deliver signed check-ins' },
  body: z.strictObject({ ...signed.shape, signature: z.base64().length(88) }),
  answer: z.strictObject({
    accepted: z.int(),
    /** Kept, but outside the window: they count once an officer accepts their cause. */
    late: z.array(z.strictObject({ ...which, at: z.string() })),
    rejected: z.array(
      z.strictObject({
        index: z.int(),
        ...which,
        code: z.string(),
        message: z.strictObject({ zh: z.string(), en: z.string() }),
      }),
    ),
  }),
  async handle({ body: { signature, ...body } }, ports: ReceivingPorts) {
    const at = await deviceAtClass(ports, body);
    if (!isSignedBy(at.device.publicKey, body, signature)) throw notProven('signature');
    await refuseForeignNonce(ports, body);
    return { status: 200, body: await untilSettled(() => keep(ports, at, body, signature)) };
  },
});

async function refuseForeignNonce(ports: ReceivingPorts, body: Signed): Promise<void> {
  const { device, class: of, day, nonce } = body;
  const session = await ports.checkInSessions.find({ device, classId: of, day });
  const now = ports.realTime.now().getTime() / 1000;
  if (session?.nonce === nonce && session.expiresAt > now) return;
  throw notProven('nonce');
}

/** As many writes as one transaction takes. */
const MOST_WRITES = 100;

async function keep(
  ports: ReceivingPorts,
  { device, trainingClass, timetableDay, now }: DeviceAtClass,
  body: Signed,
  signature: string,
) {
  const { id } = trainingClass;
  const day = timetableDay.date;
  const [kept, roster] = await Promise.all([
    ports.attendance.ofDay(id, day),
    ports.cases.trainees(id),
  ]);
  const { events, ...context } = body;
  const hashOf = (event: SignedEvent) => signedHash({ ...context, ...event });
  const judged = judgeCheckIns(
    {
      day,
      now,
      windows: checkInWindows(timetableDay),
      roster: new Set(roster.map((trainee) => trainee.id)),
      kept,
      hashOf,
    },
    events,
  );
  const pairs = judged.flatMap((verdict, index) => {
    const event = events[index];
    return event === undefined ? [] : [{ verdict, event, index }];
  });
  const batch = signedHash(body);
  const writes = pairs.flatMap(({ verdict, event }): Write[] =>
    verdict.outcome !== 'accepted' && verdict.outcome !== 'late'
      ? []
      : [
          ports.attendance.add({
            schemaVersion: 1,
            classId: id,
            trainee: event.trainee,
            day,
            side: event.side,
            at: verdict.at,
            accepted: verdict.outcome === 'accepted',
            ...(event.cause === undefined ? {} : { cause: event.cause }),
            device: device.id,
            sha256: hashOf(event),
            batch,
          }),
        ],
  );
  if (writes.length > 0) {
    const proof = ports.attendance.keepBatch({
      schemaVersion: 1,
      classId: id,
      day,
      device: device.id,
      sha256: batch,
      body: canonicalJson(body),
      signature,
      publicKey: device.publicKey,
      receivedAt: now,
    });
    await inTransactions(ports.commit, [proof, ...writes]);
  }
  return answerOf(pairs, kept);
}

/** The batch stands first, so that no check-in is ever kept without what proves it. */
async function inTransactions(commit: Commit, writes: readonly Write[]): Promise<void> {
  for (let from = 0; from < writes.length; from += MOST_WRITES) {
    await commit(writes.slice(from, from + MOST_WRITES));
  }
}

function answerOf(
  pairs: readonly {
    verdict: ReturnType<typeof judgeCheckIns>[number];
    event: SignedEvent;
    index: number;
  }[],
  kept: readonly { trainee: string; side: string; accepted: boolean }[],
) {
  const lateBefore = ({ trainee, side }: SignedEvent) =>
    kept.some((one) => one.trainee === trainee && one.side === side && !one.accepted);
  const late = pairs.filter(
    ({ verdict, event }) =>
      verdict.outcome === 'late' || (verdict.outcome === 'kept before' && lateBefore(event)),
  );
  const taken = pairs.filter(({ verdict }) => verdict.outcome !== 'rejected');
  return {
    accepted: taken.length - late.length,
    late: late.map(({ event: { trainee, side, at } }) => ({ trainee, side, at })),
    rejected: pairs.flatMap(({ verdict, event: { trainee, side }, index }) =>
      verdict.outcome === 'rejected'
        ? [{ index, trainee, side, code: verdict.code, message: rejectionSentences[verdict.code] }]
        : [],
    ),
  };
}

function notProven(field: 'signature' | 'nonce'): Problem {
  const message =
    field === 'signature'
      ? {
          zh: '签名与登记的设备公钥不符，未保存',
          en: 'The signature does not fit the registered key; nothing was stored',
        }
      : {
          zh: '随机数不属于该设备、班级和日期，或已过期；请重新开始课次',
          en: 'The nonce is not of this device, class and day, or has expired; begin the day again',
        };
  return new Problem('not-allowed', message, { fields: [{ field, message }] });
}
