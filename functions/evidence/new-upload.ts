import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { checkFiling, type Filing, type FilingPorts } from './check-filing.ts';
import { evidenceItem } from './evidence.ts';
import { kindsOf } from './filing-rules.ts';
import { fileKinds, kindOfType, namesOf } from './inspection/file-kind.ts';
import { newUploadId, type UploadIn } from './upload.ts';

/** A place for a file, and what is known of the file beforehand. */
export interface AnnouncedFile extends Filing {
  readonly fileName?: string | undefined;
  readonly contentType?: string | undefined;
  readonly bytes?: number | undefined;
}

/** The fields of a request that announces a file in full. */
export const announcedFile = {
  subject: subjectId,
  item: evidenceItem,
  day: civilDateSchema.optional(),
  trainee: z.string().max(20).optional(),
  fileName: z.string().trim().min(1).max(200),
  contentType: z.string().min(1).max(150),
  bytes: z.int().positive(),
} as const;

export interface NewUploadPorts extends FilingPorts {
  readonly realTime: RealTime;
}

/**
 * An upload that nothing has been sent for, not stored yet, and the most bytes it may have.
 *
 * @throws {Problem} where the case does not take the file, or files of this type or size are not taken.
 */
export async function newUpload(
  ports: NewUploadPorts,
  actor: string,
  announced: AnnouncedFile,
): Promise<{ readonly one: UploadIn<'awaiting'>; readonly mostBytes: number }> {
  await checkFiling(ports, announced);
  const mostBytes = mostBytesOf(announced);
  const { subject, item, day, trainee, fileName, contentType, bytes } = announced;
  const one: UploadIn<'awaiting'> = {
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
  };
  return { one, mostBytes };
}

function mostBytesOf({ item, contentType, bytes }: AnnouncedFile): number {
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

/** The refusal of a file by what was said of it. */
export const notTaken = (field: string, value: string, zh: string, en: string) =>
  new Problem(
    'bad-request',
    { zh: '不接受这样的文件', en: 'Such a file is not taken' },
    { fields: [{ field, value, message: { zh, en } }] },
  );
