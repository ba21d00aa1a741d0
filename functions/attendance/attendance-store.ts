import type { ClassId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { CheckIn, SignedBatch } from './check-in.ts';

/** The check-ins of a class. */
export interface AttendanceStore {
  ofClass(id: ClassId): Promise<CheckIn[]>;
  ofDay(id: ClassId, day: CivilDate): Promise<CheckIn[]>;
  batches(id: ClassId, day: CivilDate): Promise<SignedBatch[]>;
  /** Keeps a check-in; the first one of a trainee, day and side stays, except that one in time follows a late one. */
  add(one: CheckIn): Write;
  /** Keeps the batch that check-ins came in; keeping the same one again changes nothing. */
  keepBatch(one: SignedBatch): Write;
  /** Makes a late check-in count; holds only while it does not. */
  acceptLate(one: CheckIn & { readonly accepted: true }): Write;
}
