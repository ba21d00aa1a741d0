import type { Write } from '#functions/storage/transaction.ts';
import type { AccessRecord } from './access-record.ts';
import type { Person } from './person.ts';

/** The vault (人员信息库): people, who looked at them, and who is in a running class. */
export interface PersonStore {
  person(personId: string): Promise<Person | undefined>;
  /** The person with this fingerprint of the ID number, read consistently. */
  byFingerprint(numberFingerprint: string): Promise<Person | undefined>;
  /** Puts a new person and the match of the number; conflicts where either exists. */
  register(person: Person): Write[];
  /** Records an access; conflicts where the person does not exist. */
  recordAccess(record: AccessRecord): Write[];
  /** Who looked at a person, the earliest first. */
  accesses(personId: string): Promise<AccessRecord[]>;
  /** The running class of each of these people that is in one. */
  runningClasses(personIds: readonly string[]): Promise<Map<string, string>>;
  /** Marks a person as being in a running class; conflicts where the person is in one already. */
  enterClass(personId: string, classId: string): Write;
  /** Takes the mark out; conflicts where it names another class, harmless where there is none. */
  leaveClass(personId: string, classId: string): Write;
}
