import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { checkFiling, type FilingPorts } from '../check-filing.ts';
import { uploadId } from '../upload.ts';
import type { UploadStore } from '../upload-store.ts';
import { findParts, objectOf, refuseClosed } from './find-parts.ts';
import { bytesOf, countOf, type UploadInParts } from './part-plan.ts';
import type { PartStore } from './part-store.ts';

/** How long a link can be used to begin sending a part, in real time. */
const LINK_SECONDS = 15 * 60;
/** Links that are given out at once. */
const MOST_LINKS = 20;

export interface SignPartsPorts extends FilingPorts {
  readonly uploads: UploadStore;
  readonly partStore: PartStore;
  readonly realTime: RealTime;
}

function refuseBeyond(one: UploadInParts, numbers: readonly number[]): void {
  const count = countOf(one);
  const at = numbers.findIndex((number) => number > count);
  if (at < 0) return;
  throw new Problem(
    'bad-request',
    { zh: '没有这一段', en: 'There is no such part' },
    {
      fields: [
        {
          field: `numbers.${at}`,
          value: String(numbers[at]),
          message: { zh: `须为 1 至 ${count}`, en: `Expected 1 to ${count}` },
        },
      ],
    },
  );
}

/** An institution asks for links to send some parts with, while the case still takes the file. */
export const signParts = route({
  id: 'sign-parts',
  method: 'POST',
  path: '/api/institution/uploads/parts/links',
  summary: { zh: '申请分段上传链接', en: 'Ask for links to send parts with' },
  roles: ['institution'],
  body: z.strictObject({
    subject: subjectId,
    uploadId,
    numbers: z.array(z.int().positive()).min(1).max(MOST_LINKS),
  }),
  answer: z.strictObject({
    links: z.array(z.strictObject({ number: z.int(), bytes: z.int(), url: z.string() })),
  }),
  async handle({ body }, ports: SignPartsPorts) {
    const one = await findParts(ports, body.subject, body.uploadId);
    refuseClosed(ports, one);
    refuseBeyond(one, body.numbers);
    await checkFiling(ports, one);
    const links = body.numbers.map(async (number) => {
      const bytes = bytesOf(one, number);
      const part = { number, bytes, seconds: LINK_SECONDS };
      return { number, bytes, url: await ports.partStore.link(objectOf(one), part) };
    });
    return { status: 200, body: { links: await Promise.all(links) } };
  },
});
