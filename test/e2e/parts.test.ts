import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClassId, ProjectId } from '#functions/cases/subject.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import type { FileView } from '#functions/evidence/list-files.ts';
import { PART_BYTES } from '#functions/evidence/parts/part-plan.ts';
import { s3PartStore } from '#functions/evidence/parts/s3-part-store.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { makeClip } from '#infra/local/demo/make-clip.ts';
import type { World } from '#infra/local/demo/world.ts';
import { paddedFilm } from './padded-film.ts';
import { seedOpenedClass } from './seeded-class.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

const day = '2024-09-02';
const BYTES = 2 * PART_BYTES + 4_321;
const root = '/api/institution/uploads/parts';

describe('a film in parts, through the deployed product', () => {
  const deployment = sharedDeployment();
  const { tables, buckets } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const s3 = new S3Client({
    ...deployment,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  let world: World;
  let projectId: ProjectId;
  let classId: ClassId;

  const filmOf = async (words: string) =>
    paddedFilm((await makeClip('clip', `${classId} ${words}`, 1201)).bytes, BYTES);
  const partOf = (film: Buffer, number: number) =>
    film.subarray((number - 1) * PART_BYTES, number * PART_BYTES);
  const call = (method: 'GET' | 'POST', path: string, body?: object) =>
    world.institution.call(method, `${root}${path}`, body);
  const begin = () =>
    insist(world.institution, 'POST', root, {
      ...{ subject: classId, item: 'clip', day },
      ...{ fileName: 'film.mp4', contentType: 'video/mp4', bytes: BYTES },
    });
  const named = (uploadId: string) => ({ subject: classId, uploadId });
  const ask = async (uploadId: string) =>
    (await call('GET', `?${new URLSearchParams(named(uploadId))}`)).body;
  const put = async (url: string, bytes: Buffer) => {
    const response = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) });
    await response.arrayBuffer();
    return response.status;
  };
  const send = async (uploadId: string, film: Buffer, ...numbers: number[]) => {
    const { body } = await call('POST', '/links', { ...named(uploadId), numbers });
    for (const { number, url } of body.links)
      expect(await put(url, partOf(film, number))).toBe(200);
  };
  const fileOf = async (uploadId: string): Promise<FileView | undefined> => {
    const path = `/api/institution/projects/${projectId}/files`;
    const { files } = (await world.institution.call('GET', path)).body;
    return files.find((one: FileView) => one.uploadId === uploadId);
  };

  beforeAll(async () => {
    world = await seededWorld(deployment);
    ({ projectId, classId } = await seedOpenedClass(client, tables['cases'] ?? '', {
      days: [day],
    }));
    await world.advanceTo(day, '17:00');
  });

  it('breaks off, goes on from what has arrived, and becomes evidence', async () => {
    const film = await filmOf('resumed');
    const { uploadId, count } = await begin();
    expect(count).toBe(3);
    await send(uploadId, film, 2);
    expect(await ask(uploadId)).toMatchObject({ open: true, arrived: [2] });
    expect(await call('POST', '/complete', named(uploadId))).toMatchObject({
      status: 409,
      body: { message: { zh: expect.stringContaining('还有 2 段') } },
    });

    await send(uploadId, film, 1, 3);
    expect(await call('POST', '/complete', named(uploadId))).toMatchObject({
      status: 202,
      body: { state: 'inspecting' },
    });
    await world.advanceTo(day, '17:00');

    expect(await fileOf(uploadId)).toMatchObject({ state: 'accepted', seconds: 1201 });
    expect((await call('POST', '/complete', named(uploadId))).body).toEqual({ state: 'accepted' });
    expect(await ask(uploadId)).toMatchObject({ open: false, state: 'accepted' });
    const kept = await dynamoEvidenceStore(client, tables['evidence'] ?? '').find(
      classId,
      uploadId,
    );
    expect(kept).toMatchObject({ bytes: BYTES, item: 'clip', day });
  });

  it('is inspected when it arrives, even where nobody reports it', async () => {
    const film = await filmOf('unreported');
    const { uploadId } = await begin();
    await send(uploadId, film, 1, 2, 3);
    const { Item } = await import('@aws-sdk/lib-dynamodb').then(({ GetCommand }) =>
      client.send(
        new GetCommand({
          TableName: tables['cases'],
          Key: { pk: `CASE#${projectId}`, sk: `UPLOAD#${classId}#${uploadId}` },
        }),
      ),
    );
    const object = { key: `uploads/${classId}/${uploadId}`, id: Item?.['parts'].id };
    const store = s3PartStore(s3, buckets['quarantine'] ?? '');
    await store.join(object, (await store.arrived(object)) ?? []);

    await expect
      .poll(async () => (await fileOf(uploadId))?.state, { timeout: 30_000 })
      .toBe('accepted');
  });

  it('is given up: the store forgets its parts and takes no more', async () => {
    const film = await filmOf('given up');
    const { uploadId } = await begin();
    const { body } = await call('POST', '/links', { ...named(uploadId), numbers: [1, 2] });
    expect(await put(body.links[0].url, partOf(film, 1))).toBe(200);
    expect((await call('POST', '/give-up', named(uploadId))).status).toBe(200);

    expect(await put(body.links[1].url, partOf(film, 2))).toBe(404);
    expect((await call('POST', '/complete', named(uploadId))).status).toBe(409);
    expect(await fileOf(uploadId)).toMatchObject({ state: 'given-up' });
  });

  it('has the file store refuse what a link does not allow', async () => {
    const film = await filmOf('refused');
    const { uploadId } = await begin();
    const { body } = await call('POST', '/links', { ...named(uploadId), numbers: [1] });
    const [{ url }] = body.links;
    const altered = (name: string, value: string) => {
      const other = new URL(url);
      other.searchParams.set(name, value);
      return other.href;
    };
    const elsewhere = new URL(url);
    elsewhere.pathname += 'x';
    const expired = await s3PartStore(s3, buckets['quarantine'] ?? '').link(
      {
        key: `uploads/${classId}/${uploadId}`,
        id: new URL(url).searchParams.get('uploadId') ?? '',
      },
      { number: 1, bytes: PART_BYTES, seconds: 1 },
    );
    await pause(2_100);

    expect(url).toContain('content-length');
    expect(await put(altered('partNumber', '2'), partOf(film, 1))).toBe(403);
    expect(await put(elsewhere.href, partOf(film, 1))).toBe(403);
    expect(await put(url, partOf(film, 1).subarray(1))).toBe(403);
    expect(await put(expired, partOf(film, 1))).toBe(403);
    expect(await ask(uploadId)).toMatchObject({ arrived: [] });
  });

  it('hides foreign films', async () => {
    const foreign = await seedOpenedClass(client, tables['cases'] ?? '', {
      days: [day],
      institutionId: 'I-ELSEWHERE',
    });
    const { uploadId } = await begin();
    const about = { subject: foreign.classId, uploadId };

    expect((await call('GET', `?${new URLSearchParams(about)}`)).status).toBe(404);
    expect((await call('POST', '/links', { ...about, numbers: [1] })).status).toBe(404);
    expect((await call('POST', '/complete', about)).status).toBe(404);
    expect((await call('POST', '/give-up', about)).status).toBe(404);
  });
});
