import type { ProjectId, SubjectId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { FileAccess } from './file-access.ts';
import type { Upload, UploadIn } from './upload.ts';

/** Uploads of a case, whatever has become of them. */
export interface UploadStore {
  find(subject: SubjectId, id: string): Promise<Upload | undefined>;
  /** All of a project, its classes and its claim, earliest request first within a subject. */
  ofCase(project: ProjectId): Promise<Upload[]>;
  /** Keeps for good that somebody opened a file. */
  recordAccess(one: FileAccess): Write;
  add(one: UploadIn<'awaiting'>): Write;
  /** Holds only while the upload stands as it was read. */
  change(
    from: Upload['state'],
    to: UploadIn<'awaiting'> | UploadIn<'given-up'> | UploadIn<'inspecting'>,
  ): Write;
  /** Writes the verdict of the inspection; an accepted upload stays accepted, one given up stays so. */
  settle(one: UploadIn<'accepted'> | UploadIn<'rejected'>): Write;
}
