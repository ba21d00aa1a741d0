import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { uploadId, uploadState } from '../upload.ts';
import type { UploadStore } from '../upload-store.ts';
import { findParts, isExpired, objectOf } from './find-parts.ts';
import { bytesOf, countOf, type UploadInParts } from './part-plan.ts';
import type { PartStore, ReceivedPart } from './part-store.ts';

/** An upload in parts as its sender sees it. */
export const partsView = z.strictObject({
  uploadId,
  state: uploadState,
  /** Whether parts are still taken: nothing is settled, given up or expired. */
  open: z.boolean(),
  fileName: z.string().optional(),
  bytes: z.int(),
  /** Bytes of every part but the last, of which there are `count`, numbered from 1. */
  partBytes: z.int(),
  count: z.int(),
  /** Real time until when what has arrived is kept. */
  until: z.string(),
  /** The numbers of the parts that have arrived whole. */
  arrived: z.array(z.int()),
});

/** An upload as {@link partsView} shows it; `received` is `undefined` where the store takes no more. */
export function viewParts(
  one: UploadInParts,
  received: readonly ReceivedPart[] | undefined,
): z.infer<typeof partsView> {
  const { fileName, bytes } = one.declared;
  return {
    uploadId: one.id,
    state: one.state,
    open: received !== undefined,
    ...(fileName === undefined ? {} : { fileName }),
    bytes,
    partBytes: one.parts.partBytes,
    count: countOf(one),
    until: one.parts.until,
    arrived: wholeParts(one, received ?? []).map(({ number }) => number),
  };
}

/** Parts of the plan that have arrived with all their bytes; whatever else came counts as not arrived. */
export function wholeParts(
  one: UploadInParts,
  received: readonly ReceivedPart[],
): readonly ReceivedPart[] {
  return received.filter(
    ({ number, bytes }) => number <= countOf(one) && bytes === bytesOf(one, number),
  );
}

/** An institution asks which parts have arrived, to go on from there. */
export const listParts = route({
  id: 'list-parts',
  method: 'GET',
  path: '/api/institution/uploads/parts',
  summary: { zh: '查询已送达的分段', en: 'Ask which parts of an upload have arrived' },
  roles: ['institution'],
  query: z.strictObject({ subject: subjectId, uploadId }),
  answer: partsView,
  async handle(
    { query },
    ports: { uploads: UploadStore; partStore: PartStore; realTime: RealTime },
  ) {
    const one = await findParts(ports, query.subject, query.uploadId);
    const open = one.state === 'awaiting' && !isExpired(ports, one);
    const received = open ? await ports.partStore.arrived(objectOf(one)) : undefined;
    return { status: 200, body: viewParts(one, received) };
  },
});
