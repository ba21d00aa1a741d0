import * as z from 'zod';
import { projectId, subjectId } from '#functions/cases/subject.ts';
import { type Route, route } from '#functions/http/route.ts';
import type { Role } from '#functions/sessions/session.ts';
import { evidenceItem } from './evidence.ts';
import { type Upload, uploadId, uploadState } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

/** A file of a case as those who may see the case see it. */
export const fileView = z.strictObject({
  uploadId,
  subject: subjectId,
  item: evidenceItem,
  day: z.string().optional(),
  trainee: z.string().optional(),
  state: uploadState,
  reason: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  code: z.string().optional(),
  /** Measured length of a recording. */
  seconds: z.int().optional(),
  fileName: z.string().optional(),
  at: z.string(),
});
export type FileView = z.infer<typeof fileView>;

/** An upload as {@link fileView} shows it; `at` is the instant of its last change. */
export function viewFile(one: Upload): FileView {
  const { id, subject, item, day, trainee, declared, state } = one;
  return {
    uploadId: id,
    subject,
    item,
    state,
    ...(day === undefined ? {} : { day }),
    ...(trainee === undefined ? {} : { trainee }),
    ...(declared.fileName === undefined ? {} : { fileName: declared.fileName }),
    ...(one.state === 'rejected' ? { reason: one.reason, code: one.code } : {}),
    ...(one.state === 'accepted' && one.seconds !== undefined ? { seconds: one.seconds } : {}),
    at: lastChangeOf(one),
  };
}

function lastChangeOf(one: Upload): string {
  if (one.state === 'awaiting') return one.requestedAt;
  if (one.state === 'given-up') return one.givenUpAt;
  return one.state === 'inspecting' ? one.reportedAt : one.settledAt;
}

const listFilesTo = (
  audience: 'institution' | 'office',
  roles: readonly Role[],
): Route<{ uploads: UploadStore }> =>
  route({
    id: `list-files-to-${audience}`,
    method: 'GET',
    path: `/api/${audience}/projects/{projectId}/files`,
    summary: { zh: '查看项目文件', en: 'List the files of a case' },
    roles,
    params: z.strictObject({ projectId }),
    answer: z.strictObject({ files: z.array(fileView) }),
    async handle({ params }, { uploads }: { uploads: UploadStore }) {
      const found = await uploads.ofCase(params.projectId);
      return { status: 200, body: { files: found.map(viewFile) } };
    },
  });

/** The files of a case, to its institution. */
export const listFilesToInstitution = listFilesTo('institution', ['institution']);
/** The files of a case, to the office. */
export const listFilesToOffice = listFilesTo('office', [
  'reviewer',
  'finance',
  'auditor',
  'administrator',
]);
