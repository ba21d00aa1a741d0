import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import type { Web } from '#functions/http/web-port.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { checkFiling, type Filing, type FilingPorts } from './check-filing.ts';
import { evidenceItem } from './evidence.ts';
import { kindsOf } from './filing-rules.ts';
import { fileKinds, kindOfType, namesOf } from './inspection/file-kind.ts';
import type { Quarantine, UploadForm } from './quarantine.ts';
import { newUploadId, quarantineKey, upload } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

/** How long a link can be used to begin an upload, in real time. */
const LINK_SECONDS = 15 * 60;
/** What a native form sends that cannot say what it will send; the bytes decide. */
const UNDECLARED = 'application/octet-stream';

/** What is asked for: a place for a file, and what is known of the file beforehand. */
export interface UploadRequest extends Filing {
  readonly fileName?: string | undefined;
  readonly contentType?: string | undefined;
  readonly bytes?: number | undefined;
  /** Path of this site where a browser goes after a native form was taken. */
  readonly next?: string | undefined;
}

export interface RequestUploadPorts extends FilingPorts {
  readonly uploads: UploadStore;
  readonly quarantine: Quarantine;
  readonly commit: Commit;
  readonly realTime: RealTime;
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
  await checkFiling(ports, request);
  const mostBytes = mostBytesOf(request);
  const { subject, item, day, trainee, fileName, contentType, bytes, next } = request;
  const one = upload.parse({
    schemaVersion: 1,
    id: newUploadId(ports.realTime.now()),
    subject,
    item,
    ...(day === undefined ? {} : { day }),
    ...(trainee === undefined ? {} : { trainee }),
    declared: {
      ...(fileName === undefined ? {} : { fileName }),
      ...(contentType === undefined ? {} : { contentType }),
      ...(bytes === undefined ? {} : { bytes }),
    },
    requestedAt: await ports.clock.now(),
    requestedBy: actor,
    reports: 0,
    state: 'awaiting',
  });
  const form = await ports.quarantine.form({
    key: quarantineKey(one),
    contentType: contentType ?? UNDECLARED,
    leastBytes: bytes ?? 1,
    mostBytes: bytes ?? mostBytes,
    seconds: LINK_SECONDS,
    ...(next === undefined ? {} : { redirect: `${ports.web.baseUrl}${next}` }),
  });
  if (one.state === 'awaiting') await ports.commit([ports.uploads.add(one)]);
  return { uploadId: one.id, ...form };
}

function mostBytesOf({ item, contentType, bytes }: UploadRequest): number {
  const kinds = kindsOf(item);
  const kind = contentType === undefined ? undefined : kindOfType(contentType);
  if (contentType !== undefined && (kind === undefined || !kinds.includes(kind))) {
    const { zh, en } = namesOf(kinds);
    throw notTaken('contentType', contentType, `须为：${zh}`, `Expected: ${en}`);
  }
  const most = Math.max(
    ...(kind === undefined ? kinds : [kind]).map((each) => fileKinds[each].most),
  );
  if (bytes !== undefined && bytes > most) {
    throw notTaken('bytes', String(bytes), `最多 ${most} 字节`, `At most ${most} bytes`);
  }
  return most;
}

const notTaken = (field: string, value: string, zh: string, en: string) =>
  new Problem(
    'bad-request',
    { zh: '不接受这样的文件', en: 'Such a file is not taken' },
    { fields: [{ field, value, message: { zh, en } }] },
  );

/** An institution asks for a form to upload one file with. */
export const requestUpload = route({
  id: 'request-upload',
  method: 'POST',
  path: '/api/institution/uploads',
  summary: { zh: '申请上传文件', en: 'Ask for a form to upload a file with' },
  roles: ['institution'],
  body: z.strictObject({
    subject: subjectId,
    item: evidenceItem,
    day: civilDateSchema.optional(),
    trainee: z.string().max(20).optional(),
    fileName: z.string().trim().min(1).max(200),
    contentType: z.string().min(1).max(150),
    bytes: z.int().positive(),
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
