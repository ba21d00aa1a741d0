import type { SubjectId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { Notice, Objection } from './notice.ts';

/** Public notices and what was said against them. */
export interface NoticeStore {
  notice(subject: SubjectId, number: number): Promise<Notice | undefined>;
  objections(subject: SubjectId): Promise<Objection[]>;
  /** Everything that is open to the public today. */
  published(): Promise<Notice[]>;
  put(one: Notice): Write;
  putObjection(one: Objection): Write;
  /** Holds only while the notice is open. */
  whileOpen(one: Notice): Write;
}
