import { beforeEach, describe, expect, it } from 'vitest';
import type { ClassId } from '#functions/cases/subject.ts';
import { takeReport } from '#functions/evidence/report-upload.ts';
import { openUpload } from '#functions/evidence/request-upload.ts';
import { settleUpload } from '#functions/evidence/settle-upload.ts';
import { quarantineKey } from '#functions/evidence/upload.ts';
import { makeClip } from '#infra/local/demo/make-clip.ts';
import { makePdf } from '#infra/local/demo/make-document.ts';
import { day, evidenceRoom } from './evidence-room.ts';

const pdf = (text: string) => makePdf('paper', [text]).bytes;

describe('the inspection of an upload', () => {
  let room: Awaited<ReturnType<typeof evidenceRoom>>;
  let classId: ClassId;

  beforeEach(async () => {
    room = await evidenceRoom();
    classId = room.classId;
  });

  const paper = () =>
    openUpload(room.ports, 'somebody', { subject: classId, item: 'examination-paper' });
  const arrive = (id: string, bytes: Buffer) =>
    room.arrive(quarantineKey({ subject: classId, id }), bytes);
  const settle = (id: string, versionId?: string) =>
    settleUpload(room.ports, {
      subject: classId,
      id,
      ...(versionId === undefined ? {} : { versionId }),
    });
  const stateOf = async (id: string) => (await room.ports.uploads.find(classId, id))?.state;

  it('comes to the same by report, by event, and by both at once', async () => {
    const { uploadId } = await paper();
    const version = arrive(uploadId, pdf('both'));
    await takeReport(room.ports, classId, uploadId);

    const outcomes = await Promise.all([settle(uploadId), settle(uploadId, version)]);

    expect(outcomes).toEqual(['accepted', 'accepted']);
    expect(await settle(uploadId, version)).toBe('accepted');
    expect(await takeReport(room.ports, classId, uploadId)).toBe('accepted');
    expect(await room.ports.evidence.history(classId)).toHaveLength(1);
    expect(room.kept.size).toBe(1);
  });

  it('locks evidence by real time for the years of the policy', async () => {
    const { uploadId } = await paper();
    arrive(uploadId, pdf('locked'));
    await settle(uploadId);

    expect([...room.kept.values()]).toEqual([new Date('2036-02-01T00:00:00Z')]);
  });

  it('lets the first accepted version win', async () => {
    const { uploadId } = await paper();
    const first = arrive(uploadId, pdf('first'));
    await settle(uploadId, first);
    const second = arrive(uploadId, pdf('second'));

    expect(await settle(uploadId, second)).toBe('accepted');
    expect((await room.ports.uploads.find(classId, uploadId)) ?? {}).toMatchObject({
      inspected: first,
    });
  });

  it('takes a good version after a bad one, and reads the bad one once', async () => {
    const { uploadId } = await paper();
    const bad = arrive(uploadId, Buffer.from('plainly invented'));
    expect(await settle(uploadId, bad)).toBe('rejected');
    expect(await settle(uploadId, bad)).toBe('rejected');
    expect(room.reads).toEqual([bad]);
    const good = arrive(uploadId, pdf('good'));

    expect(await settle(uploadId, good)).toBe('accepted');
    expect(await settle(uploadId, bad)).toBe('accepted');
  });

  it('waits on where nothing arrived, and knows nothing of what nobody asked for', async () => {
    const { uploadId } = await paper();
    await takeReport(room.ports, classId, uploadId);

    expect(await settle(uploadId)).toBe('nothing-received');
    expect(await stateOf(uploadId)).toBe('awaiting');
    expect(await takeReport(room.ports, classId, uploadId)).toBe('inspecting');
    expect(await settle('000000000-0000000000000000')).toBe('unknown-upload');
  });

  it('accepts the same bytes once, even where two are inspected at once', async () => {
    const ids = [(await paper()).uploadId, (await paper()).uploadId];
    for (const id of ids) arrive(id, pdf('same'));

    const outcomes = await Promise.all(ids.map((id) => settle(id)));

    expect(outcomes.toSorted()).toEqual(['accepted', 'rejected']);
  });

  it('asks a clip for the minutes of the law that its class froze', async () => {
    const clip = await makeClip('clip', 'unit', 1199);
    const { uploadId } = await openUpload(room.ports, 'somebody', {
      subject: classId,
      item: 'clip',
      day,
      contentType: 'video/mp4',
      bytes: clip.bytes.length,
    });
    arrive(uploadId, clip.bytes);

    expect(await settle(uploadId)).toBe('rejected');
    expect(await room.ports.uploads.find(classId, uploadId)).toMatchObject({
      code: 'too-short',
      reason: { zh: '视频实际时长 19 分 59 秒，要求不少于 20 分钟' },
    });
  });
});

describe('the form of an upload', () => {
  it('lets in exactly what was announced, for a quarter of an hour', async () => {
    const { ports, forms, classId } = await evidenceRoom();

    const { uploadId } = await openUpload(ports, 'somebody', {
      subject: classId,
      item: 'examination-paper',
      contentType: 'application/pdf',
      bytes: 123,
      next: '/i/arrived',
    });

    expect(forms).toEqual([
      {
        key: `uploads/${classId}/${uploadId}`,
        contentType: 'application/pdf',
        leastBytes: 123,
        mostBytes: 123,
        seconds: 900,
        redirect: 'https://example.invalid/i/arrived',
      },
    ]);
  });

  it('lets a page that knows no file yet send any kind of the item, up to its limit', async () => {
    const { ports, forms, classId } = await evidenceRoom();
    await openUpload(ports, 'somebody', { subject: classId, item: 'examination-video' });
    await openUpload(ports, 'somebody', { subject: classId, item: 'examination-paper' });

    expect(forms.map(({ leastBytes, mostBytes }) => [leastBytes, mostBytes])).toEqual([
      [1, 5_000_000_000],
      [1, 50 * 1024 * 1024],
    ]);
  });
});
