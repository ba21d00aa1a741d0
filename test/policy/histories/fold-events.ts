import type { CheckIn } from '#functions/attendance/check-in.ts';
import { signedHash } from '#functions/attendance/device-signature.ts';
import { judgeCheckIns } from '#functions/attendance/judge-check-ins.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import type { Evidence } from '#functions/evidence/evidence.ts';
import { gatherSettlementFacts } from '#functions/settlement/gather-settlement-facts.ts';
import { checkInWindows } from '#functions/supervision/check-in-windows.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { type SmallCase, smallCase, timeOfCheckIn, timetable } from './small-project.ts';
import type { Person, TraineeEvent } from './trainee-event.ts';
import { recordAfter, recordOf } from './trainee-record.ts';

const { id: classId } = smallCase({ demand: 1, plan: 1 }).trainingClass;

/** What the events leave in the stores of the product. */
interface Records {
  readonly trainees: Map<Person, Trainee>;
  readonly checkIns: Map<string, CheckIn>;
  readonly proofs: Set<Person>;
}

function checkIn(
  { checkIns, trainees }: Records,
  event: TraineeEvent & { kind: 'check-in' },
): void {
  const { who, day, side, late } = event;
  const on = timetable[day];
  if (on === undefined) return;
  const at = timeOfCheckIn(day, side, late);
  const hashOf = (signed: object) => signedHash({ day: on.date, ...signed });
  const signed = { trainee: who, side, at };
  const [verdict] = judgeCheckIns(
    {
      day: on.date,
      now: instantAt(on.date, '20:00'),
      windows: checkInWindows(on),
      roster: new Set(trainees.keys()),
      kept: [...checkIns.values()].filter((one) => one.day === on.date),
      hashOf,
    },
    [signed],
  );
  if (verdict?.outcome !== 'accepted' && verdict?.outcome !== 'late') return;
  checkIns.set(`${on.date}/${who}/${side}`, {
    schemaVersion: 1,
    classId,
    trainee: who,
    day: on.date,
    side,
    at: verdict.at,
    accepted: verdict.outcome === 'accepted',
    device: 'device-1',
    sha256: hashOf(signed),
  });
}

function acceptLate({ checkIns }: Records, event: TraineeEvent & { kind: 'accept-late' }): void {
  const key = `${timetable[event.day]?.date}/${event.who}/${event.side}`;
  const kept = checkIns.get(key);
  if (kept !== undefined) checkIns.set(key, { ...kept, accepted: true });
}

function take(records: Records, event: TraineeEvent): void {
  const { trainees, proofs } = records;
  const found = trainees.get(event.who);
  switch (event.kind) {
    case 'check-in':
      checkIn(records, event);
      break;
    case 'accept-late':
      acceptLate(records, event);
      break;
    case 'prove':
      proofs.add(event.who);
      break;
    default:
      if (found !== undefined) trainees.set(event.who, recordAfter(found, event));
      else if (event.kind === 'enrol') trainees.set(event.who, recordOf(classId, event.who));
  }
}

const fileOf = (item: Evidence['item'], rest: object): Evidence => ({
  schemaVersion: 1,
  id: [item, ...Object.values(rest)].join('-'),
  subject: classId,
  item,
  key: item,
  versionId: '1',
  sha256: 'a'.repeat(64),
  bytes: 1,
  contentType: 'x',
  acceptedAt: instantAt(civilDate('2024-05-09'), '09:00'),
  ...rest,
});

const filesOfClass = [
  fileOf('examination-paper', {}),
  ...timetable.flatMap(({ date }) =>
    ['a', 'b'].map((id) => ({ ...fileOf('clip', { day: date, seconds: 1300 }), id })),
  ),
];

/** As a store lists its items: by their key, whenever they were written. */
function inOrder<One>(stored: ReadonlyMap<string, One>): One[] {
  return [...stored].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * The facts that the product gathers for a settlement after these events were delivered, in this order;
 * `kept` are the check-ins where a store of the product holds them.
 */
export async function foldEvents(
  events: readonly TraineeEvent[],
  { project, trainingClass, claim }: SmallCase,
  kept?: readonly CheckIn[],
): Promise<SettlementFacts> {
  const records: Records = { trainees: new Map(), checkIns: new Map(), proofs: new Set() };
  for (const event of events) take(records, event);
  const filesOfClaim = [...records.proofs].flatMap((trainee) => [
    fileOf('insurance-record', { trainee }),
    fileOf('wage-proof', { trainee }),
  ]);
  const roster = inOrder(records.trainees);
  const checkIns = kept ?? inOrder(records.checkIns);
  const ports = {
    clock: { now: async () => instantAt(civilDate('2024-05-23'), '09:00') },
    cases: {
      classes: async () => [trainingClass],
      trainees: async () => roster,
    },
    attendance: { ofClass: async () => checkIns },
    evidence: { of: async (id: string) => (id === claim.id ? filesOfClaim : filesOfClass) },
    masterdata: {
      activations: async () => [
        { instrument: '示例启用通知〔2024〕1号', publishedOn: '2024-04-01' },
      ],
      minimumWages: async () => [{ from: '2021-12-01', fen: 188_000, instrument: '示例通知' }],
    },
  } as unknown as Parameters<typeof gatherSettlementFacts>[0];
  return gatherSettlementFacts(ports, project, claim);
}
