import * as z from 'zod';
import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { checkFiling, type FilingPorts } from '../check-filing.ts';
import { type ReportUploadPorts, takeReport } from '../report-upload.ts';
import { type Upload, uploadId, uploadState } from '../upload.ts';
import { findParts, objectOf, refuseClosed } from './find-parts.ts';
import { wholeParts } from './list-parts.ts';
import { countOf } from './part-plan.ts';
import type { PartStore } from './part-store.ts';

/** Missing parts that a refusal names; a sender asks for the whole list anyway. */
const MOST_NAMED = 20;

export interface CompletePartsPorts extends FilingPorts, ReportUploadPorts {
  readonly partStore: PartStore;
  readonly realTime: RealTime;
}

/**
 * Makes one object of all parts and reports it as sent; its arrival leads to the same inspection as that
 * of a form. What was completed already stays as it is.
 *
 * @throws {Problem} `wrong-state` where parts are missing, the upload was given up or has expired, or the
 * case no longer takes the file.
 */
export async function joinParts(
  ports: CompletePartsPorts,
  subject: SubjectId,
  id: string,
): Promise<Upload['state']> {
  const one = await findParts(ports, subject, id);
  if (one.state === 'given-up') throw wrongState(one.state);
  if (one.state !== 'awaiting') return one.state;
  refuseClosed(ports, one);
  await checkFiling(ports, one);
  const received = await ports.partStore.arrived(objectOf(one));
  // Joined by a call that did not come to report it: whether an object is there, the inspection sees.
  if (received === undefined) return takeReport(ports, subject, id);
  const whole = wholeParts(one, received);
  const there = new Set(whole.map(({ number }) => number));
  const numbers = Array.from({ length: countOf(one) }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !there.has(number));
  if (missing.length > 0) throw incomplete(missing);
  await ports.partStore.join(objectOf(one), whole);
  return takeReport(ports, subject, id);
}

const incomplete = (missing: readonly number[]) =>
  new Problem(
    'wrong-state',
    {
      zh: `还有 ${missing.length} 段没有完整送达，请补传后再完成`,
      en: `${missing.length} part(s) have not arrived whole: send them first`,
    },
    { details: { missing: missing.slice(0, MOST_NAMED) } },
  );

/** An institution completes an upload whose parts have all arrived. */
export const completeParts = route({
  id: 'complete-parts',
  method: 'POST',
  path: '/api/institution/uploads/parts/complete',
  summary: { zh: '完成分段上传', en: 'Complete an upload in parts' },
  roles: ['institution'],
  body: z.strictObject({ subject: subjectId, uploadId }),
  answer: z.strictObject({ state: uploadState }),
  async handle({ body }, ports: CompletePartsPorts) {
    return { status: 202, body: { state: await joinParts(ports, body.subject, body.uploadId) } };
  },
});
