import type { ClassId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { CheckIn } from './check-in.ts';

/** The check-ins of a class. */
export interface AttendanceStore {
  ofClass(id: ClassId): Promise<CheckIn[]>;
  ofDay(id: ClassId, day: CivilDate): Promise<CheckIn[]>;
  /** Keeps a check-in; the first one of a trainee, day and side stays. */
  add(one: CheckIn): Write;
}
