import * as z from 'zod';
import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { type Upload, uploadId, uploadState, withoutState } from './upload.ts';
import type { UploadStore } from './upload-store.ts';

export interface ReportUploadPorts {
  readonly uploads: UploadStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

/**
 * Takes note that a file was sent. Its event is in flight until the inspection acknowledges it, so that
 * nothing is quiet while a file waits; one that is settled already stays as it is.
 *
 * @throws {Problem} `not-found` where no such upload was asked for.
 */
export async function takeReport(
  ports: ReportUploadPorts,
  subject: SubjectId,
  id: string,
): Promise<Upload['state']> {
  return untilSettled(async () => {
    const one = await ports.uploads.find(subject, id);
    if (one === undefined) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
    if (one.state !== 'awaiting') return one.state;
    const at = await ports.clock.now();
    const reports = one.reports + 1;
    await ports.commit([
      ports.uploads.change('awaiting', {
        ...withoutState(one),
        reports,
        state: 'inspecting',
        reportedAt: at,
      }),
      ports.outbox.add({
        schemaVersion: 1,
        id: `upload-reported-${id}-${reports}`,
        name: 'upload-reported',
        subject,
        at,
        upload: id,
      }),
    ]);
    return 'inspecting';
  });
}

/** An institution reports a file as sent. */
export const reportUpload = route({
  id: 'report-upload',
  method: 'POST',
  path: '/api/institution/uploads/report',
  summary: { zh: '报告文件已上传', en: 'Report a file as sent' },
  roles: ['institution'],
  body: z.strictObject({ subject: subjectId, uploadId }),
  answer: z.strictObject({ state: uploadState }),
  async handle({ body }, ports: ReportUploadPorts) {
    return { status: 202, body: { state: await takeReport(ports, body.subject, body.uploadId) } };
  },
});
