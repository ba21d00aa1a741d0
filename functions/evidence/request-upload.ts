import * as z from 'zod';
import { route } from '#functions/http/route.ts';
import type { Web } from '#functions/http/web-port.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { type AnnouncedFile, announcedFile, type NewUploadPorts, newUpload } from './new-upload.ts';
import type { Quarantine, UploadForm } from './quarantine.ts';
import { quarantineKey } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

/** How long a link can be used to begin an upload, in real time. */
const LINK_SECONDS = 15 * 60;
/** What a native form sends that cannot say what it will send; the bytes decide. */
const UNDECLARED = 'application/octet-stream';

/** What is asked for: a place for a file, and what is known of the file beforehand. */
export interface UploadRequest extends AnnouncedFile {
  /** Path of this site where a browser goes after a native form was taken. */
  readonly next?: string | undefined;
}

export interface RequestUploadPorts extends NewUploadPorts {
  readonly uploads: UploadStore;
  readonly quarantine: Quarantine;
  readonly commit: Commit;
  readonly web: Web;
}

/**
 * Opens an upload and returns the form to post the file with. A page that does not know the file yet
 * leaves type and size out: then any kind taken for the item is let in up to its limit.
 *
 * @throws {Problem} where the case does not take the file, or files of this type or size are not taken.
 */
export async function openUpload(
  ports: RequestUploadPorts,
  actor: string,
  request: UploadRequest,
): Promise<UploadForm & { readonly uploadId: string }> {
  const { one, mostBytes } = await newUpload(ports, actor, request);
  const { contentType, bytes, next } = request;
  const form = await ports.quarantine.form({
    key: quarantineKey(one),
    contentType: contentType ?? UNDECLARED,
    leastBytes: bytes ?? 1,
    mostBytes: bytes ?? mostBytes,
    seconds: LINK_SECONDS,
    ...(next === undefined ? {} : { redirect: `${ports.web.baseUrl}${next}` }),
  });
  await ports.commit([ports.uploads.add(one)]);
  return { uploadId: one.id, ...form };
}

/** An institution asks for a form to upload one file with. */
export const requestUpload = route({
  id: 'request-upload',
  method: 'POST',
  path: '/api/institution/uploads',
  summary: { zh: '申请上传文件', en: 'Ask for a form to upload a file with' },
  roles: ['institution'],
  body: z.strictObject({
    ...announcedFile,
    next: z
      .string()
      .regex(/^\/(?![/\\])[\w\-/?=&.%#]*$/)
      .max(300)
      .optional(),
  }),
  answer: z.strictObject({
    uploadId: z.string(),
    url: z.string(),
    fields: z.record(z.string(), z.string()),
  }),
  async handle({ body, session }, ports: RequestUploadPorts) {
    return { status: 201, body: await openUpload(ports, session.actor, body) };
  },
});
