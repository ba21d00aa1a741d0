import * as z from 'zod';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { subjectId } from '#functions/cases/subject.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { domainEvent, EVENT_SOURCE } from '#functions/events/domain-event.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { log } from '#functions/runtime/logger.ts';
import { needs } from '#functions/runtime/needs.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { evidenceStorePort } from './dynamo-evidence-store.ts';
import { uploadStorePort } from './dynamo-upload-store.ts';
import { evidenceArchivePort } from './s3-evidence-archive.ts';
import { quarantinePort } from './s3-quarantine.ts';
import { settleUpload, type ToInspect } from './settle-upload.ts';
import { uploadId } from './upload.ts';

const wanted = needs({
  cases: caseStorePort,
  uploads: uploadStorePort,
  evidence: evidenceStorePort,
  quarantine: quarantinePort,
  archive: evidenceArchivePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
  realTime: realTimePort,
});
export const environment = wanted.environment;

const call = z.object({ source: z.string(), detail: z.unknown() });
/** “Object Created”, as S3 reports it; the version is missing in some clouds. */
const objectCreated = z.object({
  object: z.object({
    key: z.string(),
    etag: z.string().optional(),
    'version-id': z.string().optional(),
  }),
});

/** The upload that an object in the quarantine belongs to; `undefined` for any other object. */
function uploadOf(detail: unknown): ToInspect | undefined {
  const { object } = objectCreated.parse(detail);
  const [, subject, id] = /^uploads\/([^/]+)\/([^/]+)$/.exec(decodeURIComponent(object.key)) ?? [];
  const named = subjectId.safeParse(subject);
  if (!named.success || !uploadId.safeParse(id).success) return undefined;
  return {
    subject: named.data,
    id: id ?? '',
    ...(object.etag === undefined ? {} : { etag: object.etag }),
    ...(object['version-id'] === undefined ? {} : { versionId: object['version-id'] }),
  };
}

/** Called when a file arrives in the quarantine and when one is reported as sent, in any order and again. */
export const handler = async (event: unknown): Promise<void> => {
  const ports = wanted.ports();
  const { source, detail } = call.parse(event);
  if (source === EVENT_SOURCE) {
    const reported = domainEvent.parse(detail);
    const { subject, upload: id = '' } = reported;
    const outcome = await settleUpload(ports, { subject, id });
    await ports.outbox.acknowledge(reported, 'inspector');
    log('upload inspected', { subject, eventId: reported.id, outcome });
    return;
  }
  const arrived = uploadOf(detail);
  const outcome = arrived === undefined ? 'unknown-upload' : await settleUpload(ports, arrived);
  log('upload inspected', {
    ...(arrived === undefined ? {} : { subject: arrived.subject }),
    outcome,
  });
};
