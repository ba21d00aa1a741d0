import * as z from 'zod';
import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { uploadId, withoutState } from '../upload.ts';
import type { UploadStore } from '../upload-store.ts';
import { findParts, objectOf } from './find-parts.ts';
import type { PartStore } from './part-store.ts';

export interface GiveUpPartsPorts {
  readonly uploads: UploadStore;
  readonly partStore: PartStore;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

/**
 * Gives an upload up and throws away what has arrived. Repeated, it comes to the same.
 *
 * @throws {Problem} `wrong-state` where the file has arrived whole already.
 */
export async function giveUp(
  ports: GiveUpPartsPorts,
  subject: SubjectId,
  id: string,
): Promise<void> {
  const one = await untilSettled(async () => {
    const found = await findParts(ports, subject, id);
    if (found.state === 'given-up') return found;
    if (found.state !== 'awaiting') throw wrongState(found.state);
    await ports.commit([
      ports.uploads.change('awaiting', {
        ...withoutState(found),
        state: 'given-up',
        givenUpAt: await ports.clock.now(),
      }),
    ]);
    return found;
  });
  // After the state: parts that a second window still sends must not be completed any more.
  await ports.partStore.drop(objectOf(one));
}

/** An institution gives up an upload in parts. */
export const giveUpParts = route({
  id: 'give-up-parts',
  method: 'POST',
  path: '/api/institution/uploads/parts/give-up',
  summary: { zh: '放弃分段上传', en: 'Give up an upload in parts' },
  roles: ['institution'],
  body: z.strictObject({ subject: subjectId, uploadId }),
  answer: z.strictObject({ state: z.literal('given-up') }),
  async handle({ body }, ports: GiveUpPartsPorts) {
    await giveUp(ports, body.subject, body.uploadId);
    return { status: 200, body: { state: 'given-up' } };
  },
});
