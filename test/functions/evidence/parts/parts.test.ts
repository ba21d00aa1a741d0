import { beforeEach, describe, expect, it } from 'vitest';
import { completeParts, joinParts } from '#functions/evidence/parts/complete-parts.ts';
import { findParts, objectOf } from '#functions/evidence/parts/find-parts.ts';
import { giveUp } from '#functions/evidence/parts/give-up-parts.ts';
import { listParts } from '#functions/evidence/parts/list-parts.ts';
import { type AnnouncedFilm, openInParts } from '#functions/evidence/parts/open-parts.ts';
import { PART_BYTES, type UploadInParts } from '#functions/evidence/parts/part-plan.ts';
import { signParts } from '#functions/evidence/parts/sign-parts.ts';
import { openUpload } from '#functions/evidence/request-upload.ts';
import { settleUpload } from '#functions/evidence/settle-upload.ts';
import { makeClip } from '#infra/local/demo/make-clip.ts';
import { paddedFilm } from '#test/e2e/padded-film.ts';
import { day, evidenceRoom } from '../evidence-room.ts';

const BYTES = 2 * PART_BYTES + 1_000;
const film = paddedFilm((await makeClip('clip', 'in parts', 1201)).bytes, BYTES);
const partOf = (number: number) => film.subarray((number - 1) * PART_BYTES, number * PART_BYTES);

describe('an upload in parts', () => {
  let room: Awaited<ReturnType<typeof evidenceRoom>>;

  beforeEach(async () => {
    room = await evidenceRoom();
  });

  const announced = (): AnnouncedFilm => ({
    subject: room.classId,
    item: 'clip',
    day,
    fileName: 'film.mp4',
    contentType: 'video/mp4',
    bytes: BYTES,
  });
  const begin = (about: object = {}) =>
    openInParts(room.ports, 'somebody', { ...announced(), ...about });
  const receive = (one: UploadInParts, ...numbers: number[]) => {
    for (const number of numbers) room.receive(objectOf(one), number, partOf(number));
  };
  const complete = (one: UploadInParts) => joinParts(room.ports, room.classId, one.id);
  const settle = (one: UploadInParts) =>
    settleUpload(room.ports, { subject: room.classId, id: one.id });
  const named = (one: UploadInParts) => ({ subject: room.classId, uploadId: one.id });
  const ask = async (one: UploadInParts) =>
    (await listParts.handle({ query: named(one) }, room.ports as never)).body;
  const sign = async (one: UploadInParts, ...numbers: number[]) =>
    (await signParts.handle({ body: { ...named(one), numbers } }, room.ports as never)).body;
  const stateOf = async ({ id }: UploadInParts) =>
    (await room.ports.uploads.find(room.classId, id))?.state;

  it('becomes one file, inspected like any other', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);

    expect(await complete(one)).toBe('inspecting');
    expect(await settle(one)).toBe('accepted');
    const [kept] = await room.ports.evidence.history(room.classId);
    expect(kept).toMatchObject({ id: one.id, bytes: BYTES, seconds: 1201 });
  });

  it('tells what has arrived whole, so that the rest can follow later', async () => {
    const one = await begin();
    receive(one, 3, 1);
    room.receive(objectOf(one), 2, Buffer.alloc(10));

    expect(await ask(one)).toMatchObject({
      open: true,
      state: 'awaiting',
      fileName: 'film.mp4',
      bytes: BYTES,
      partBytes: PART_BYTES,
      count: 3,
      arrived: [3, 1],
      until: '2026-02-02T00:00:00.000Z',
    });
  });

  it('gives links for exactly the bytes of each part', async () => {
    const one = await begin();
    await sign(one, 2, 3);

    expect(room.links).toEqual([
      { number: 2, bytes: PART_BYTES, seconds: 900 },
      { number: 3, bytes: 1_000, seconds: 900 },
    ]);
  });

  it('gives no link beyond the last part', async () => {
    const one = await begin();

    await expect(sign(one, 3, 4)).rejects.toMatchObject({
      code: 'bad-request',
      fields: [{ field: 'numbers.1', value: '4', message: { zh: '须为 1 至 3' } }],
    });
    expect(signParts.body?.safeParse({ ...named(one), numbers: [0] }).success).toBe(false);
    expect(room.links).toEqual([]);
  });

  it('is not completed while a part is missing or cut short', async () => {
    const one = await begin();
    receive(one, 1, 3);
    room.receive(objectOf(one), 2, partOf(2).subarray(1));

    await expect(complete(one)).rejects.toMatchObject({
      code: 'wrong-state',
      details: { missing: [2] },
    });
    expect(await stateOf(one)).toBe('awaiting');
    receive(one, 2);
    expect(await complete(one)).toBe('inspecting');
  });

  it('comes to the same when it is completed twice, or at once in two windows', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);

    expect(await Promise.all([complete(one), complete(one)])).toEqual(['inspecting', 'inspecting']);
    expect(await settle(one)).toBe('accepted');
    expect(await complete(one)).toBe('accepted');
    expect(await room.ports.evidence.history(room.classId)).toHaveLength(1);
  });

  it('is reported where it was joined by a call that broke off', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);
    const { partStore } = room.ports;
    await partStore.join(objectOf(one), (await partStore.arrived(objectOf(one))) ?? []);

    expect(await complete(one)).toBe('inspecting');
    expect(await settle(one)).toBe('accepted');
  });

  it('takes nothing more once its time is over, and says so', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);
    room.realTime.at = new Date('2026-02-02T00:00:00.000Z');

    expect(await ask(one)).toMatchObject({ open: false, arrived: [] });
    for (const late of [sign(one, 1), complete(one)]) {
      await expect(late).rejects.toMatchObject({
        code: 'wrong-state',
        sentence: { zh: expect.stringContaining('已过期') },
      });
    }
    expect(await stateOf(one)).toBe('awaiting');
  });

  it('is given up for good, and what had arrived is thrown away', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);
    await giveUp(room.ports, room.classId, one.id);
    await giveUp(room.ports, room.classId, one.id);

    expect(room.open.size).toBe(0);
    expect(await ask(one)).toMatchObject({ open: false, state: 'given-up' });
    await expect(complete(one)).rejects.toMatchObject({ code: 'wrong-state' });
    await expect(sign(one, 1)).rejects.toMatchObject({ code: 'wrong-state' });
    room.arrive(objectOf(one).key, film);
    expect(await settle(one)).toBe('given-up');
    expect(await room.ports.evidence.history(room.classId)).toEqual([]);
  });

  it('is not given up once it has arrived', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);
    await complete(one);

    await expect(giveUp(room.ports, room.classId, one.id)).rejects.toMatchObject({
      code: 'wrong-state',
    });
    expect(await settle(one)).toBe('accepted');
  });

  it('stays given up where its inspection had begun', async () => {
    const one = await begin();
    const found = await findParts(room.ports, room.classId, one.id);
    await giveUp(room.ports, room.classId, one.id);
    const verdict = { ...found, state: 'rejected', inspected: 'v1', code: 'x' } as const;
    const write = room.ports.uploads.settle({
      ...verdict,
      settledAt: found.requestedAt,
      reason: { zh: '', en: '' },
    });

    await expect(room.ports.commit([write])).rejects.toThrow();
    expect(await stateOf(one)).toBe('given-up');
  });

  it('is rejected where more arrived than was announced', async () => {
    const one = await begin({ bytes: BYTES - 100 });
    room.arrive(objectOf(one).key, film);

    expect(await settle(one)).toBe('rejected');
    expect(await room.ports.uploads.find(room.classId, one.id)).toMatchObject({
      code: 'wrong-size',
      reason: { zh: `收到 ${BYTES} 字节，应为 ${BYTES - 100} 字节，请重新上传` },
    });
  });

  it.each<[string, object, string]>([
    ['another type', { contentType: 'application/pdf' }, 'contentType'],
    ['more than a film may have', { bytes: 5_000_000_001 }, 'bytes'],
    ['an item that takes no films', { item: 'examination-paper', day: undefined }, 'item'],
    ['a day that is no training day', { day: '2024-09-01' }, 'day'],
  ])('is not opened for %s', async (_name, about, field) => {
    await expect(begin(about)).rejects.toMatchObject({ code: 'bad-request', fields: [{ field }] });
    expect(room.open.size).toBe(0);
  });

  it('gives no links and completes nothing once the case takes the file no more', async () => {
    const one = await begin();
    receive(one, 1, 2, 3);
    const trainingClass = await room.ports.cases.trainingClass(room.classId);
    const {
      law: _law,
      enrolled: _enrolled,
      ...rest
    } = trainingClass as never as Record<string, unknown>;
    room.ports.cases.trainingClass = async () => ({ ...rest, status: 'refused' }) as never;

    await expect(sign(one, 1)).rejects.toMatchObject({ code: 'wrong-state' });
    await expect(complete(one)).rejects.toMatchObject({ code: 'wrong-state' });
    expect(await stateOf(one)).toBe('awaiting');
  });

  it('is not found under the id of a form, nor under any other', async () => {
    const form = await openUpload(room.ports, 'somebody', {
      subject: room.classId,
      item: 'clip',
      day,
    });

    for (const uploadId of [form.uploadId, '000000000-0000000000000000']) {
      const body = { subject: room.classId, uploadId };
      await expect(completeParts.handle({ body }, room.ports as never)).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  });
});
