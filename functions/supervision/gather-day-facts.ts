import { platformRecordOf } from '#functions/attendance/platform-record.ts';
import {
  isOpened,
  type TimetableDay,
  type TrainingClass,
} from '#functions/cases/training-class.ts';
import { civilDateOf, timeOf } from '#functions/clock/civil-time.ts';
import { refOf } from '#functions/evidence/evidence.ts';
import { type SupervisionFacts, supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { checkInWindows } from './check-in-windows.ts';
import type { SupervisionPorts } from './supervision-ports.ts';

/** Everything the rules take to judge one training day of a class. */
export async function gatherDayFacts(
  ports: Pick<SupervisionPorts, 'cases' | 'attendance' | 'evidence' | 'clock'>,
  one: TrainingClass,
  day: TimetableDay,
): Promise<SupervisionFacts> {
  const [now, roster, checkIns, files] = await Promise.all([
    ports.clock.now(),
    ports.cases.trainees(one.id),
    ports.attendance.ofDay(one.id, day.date),
    ports.evidence.of(one.id),
  ]);
  const sideOf = (trainee: string, side: 'in' | 'out') => {
    const found = checkIns.find((each) => each.trainee === trainee && each.side === side);
    return found === undefined
      ? {}
      : {
          [side]: {
            at: timeOf(found.at),
            accepted: found.accepted,
            ...(found.cause === undefined ? {} : { cause: found.cause }),
          },
        };
  };
  return supervisionFactsSchema.parse({
    asOf: civilDateOf(now),
    classId: one.id,
    openingApprovedOn: isOpened(one) ? one.law.openedOn : null,
    date: day.date,
    timetable: one.timetable.find(({ date }) => date === day.date)?.lessons ?? [],
    delivered: day.lessons,
    windows: checkInWindows(day),
    trainees: roster.map(({ id }) => ({
      traineeId: id,
      ...sideOf(id, 'in'),
      ...sideOf(id, 'out'),
      ...platformRecordOf(files, day.date, id),
    })),
    clips: files
      .filter((file) => file.item === 'clip' && file.day === day.date)
      .map((file) => ({ seconds: file.seconds ?? 0, accepted: true, evidence: refOf(file) })),
    ...platformRecordOf(files, day.date),
    waivers: one.waivers,
  });
}
