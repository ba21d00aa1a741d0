import type { SubjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { quarantineKey } from '../upload.ts';
import type { UploadStore } from '../upload-store.ts';
import { isInParts, type UploadInParts } from './part-plan.ts';
import type { PartialObject } from './part-store.ts';

/**
 * The upload in parts that was opened about a subject under this id.
 *
 * @throws {Problem} `not-found` where there is none; one that a form carries counts as none.
 */
export async function findParts(
  { uploads }: { readonly uploads: UploadStore },
  subject: SubjectId,
  id: string,
): Promise<UploadInParts> {
  const one = await uploads.find(subject, id);
  if (one === undefined || !isInParts(one)) {
    throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
  }
  return one;
}

/** Whether the store no longer keeps what has arrived, by real time. */
export function isExpired({ realTime }: { readonly realTime: RealTime }, one: UploadInParts) {
  return realTime.now() >= new Date(one.parts.until);
}

/** @throws {Problem} `wrong-state` where nothing can be sent any more: it is settled, given up or expired. */
export function refuseClosed(ports: { readonly realTime: RealTime }, one: UploadInParts): void {
  if (one.state !== 'awaiting') throw wrongState(one.state);
  if (!isExpired(ports, one)) return;
  throw new Problem(
    'wrong-state',
    {
      zh: '分段上传已过期，已送达的部分不再保留，请重新上传',
      en: 'The upload has expired and its parts are no longer kept: begin anew',
    },
    { details: { until: one.parts.until } },
  );
}

/** The object in the quarantine that the parts of an upload are to become. */
export function objectOf(one: UploadInParts): PartialObject {
  return { key: quarantineKey(one), id: one.parts.id };
}
