import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClassId, ProjectId } from '#functions/cases/subject.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import type { FileView } from '#functions/evidence/list-files.ts';
import { s3Quarantine } from '#functions/evidence/s3-quarantine.ts';
import { makeClip } from '#infra/local/demo/make-clip.ts';
import { type MadeFile, makePdf, makePng } from '#infra/local/demo/make-document.ts';
import { claimingLength, makeFaultyFile } from '#infra/local/demo/make-faulty-file.ts';
import type { World } from '#infra/local/demo/world.ts';
import { seedOpenedClass } from './seeded-class.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

const day = '2024-09-02';
const later = '2024-09-03';
type Form = { uploadId: string; url: string; fields: Record<string, string> };

async function post({ url, fields }: Omit<Form, 'uploadId'>, bytes: Uint8Array) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'file');
  const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  await response.arrayBuffer();
  return response;
}

describe('files, through the deployed product', () => {
  const deployment = sharedDeployment();
  const { tables, buckets, functions } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const s3 = new S3Client({ ...deployment, forcePathStyle: true });
  const evidence = dynamoEvidenceStore(client, tables['evidence'] ?? '');
  let world: World;
  let projectId: ProjectId;
  let classId: ClassId;
  let words: (text: string) => string;

  const ask = (file: MadeFile, about: object = {}) =>
    world.institution.call('POST', '/api/institution/uploads', {
      subject: classId,
      item: 'clip',
      day,
      fileName: file.name,
      contentType: file.contentType,
      bytes: file.bytes.length,
      ...about,
    });
  const paper = { item: 'examination-paper', day: undefined };
  const report = (uploadId: string, subject: string = classId) =>
    world.institution.call('POST', '/api/institution/uploads/report', { subject, uploadId });
  const files = async (): Promise<FileView[]> =>
    (await world.institution.call('GET', `/api/institution/projects/${projectId}/files`)).body
      .files;
  /** Sends a file, reports it, waits until all is quiet, and returns what the list says of it. */
  const send = async (file: MadeFile, about: object = {}) => {
    const { status, body } = await ask(file, about);
    expect(status, JSON.stringify(body)).toBe(201);
    expect((await post(body, file.bytes)).status).toBeLessThan(400);
    expect((await report(body.uploadId)).status).toBe(202);
    await world.advanceTo(day, '17:00');
    return (await files()).find((one) => one.uploadId === body.uploadId);
  };

  beforeAll(async () => {
    world = await seededWorld(deployment);
    ({ projectId, classId } = await seedOpenedClass(client, tables['cases'] ?? '', {
      days: [day, later],
    }));
    words = (text) => `${classId} ${text}`;
    await world.advanceTo(day, '17:00');
  });

  it('makes a clip evidence: measured, indexed, locked', async () => {
    const clip = await makeClip('clip', words('good'), 1201);

    const seen = await send(clip);

    expect(seen).toMatchObject({ state: 'accepted', seconds: 1201, day, fileName: 'clip.mp4' });
    const one = await evidence.find(classId, seen?.uploadId ?? '');
    expect(one).toMatchObject({ item: 'clip', day, seconds: 1201, bytes: clip.bytes.length });
    const version = { Bucket: buckets['evidence'], Key: one?.key, VersionId: one?.versionId };
    await expect(s3.send(new DeleteObjectCommand(version))).rejects.toThrow();
  });

  it('takes a file that nobody reported', async () => {
    const file = makePdf('paper', [words('unreported')]);
    const { body } = await ask(file, paper);
    await post(body, file.bytes);

    await expect
      .poll(async () => (await files()).find((one) => one.uploadId === body.uploadId)?.state, {
        timeout: 20_000,
      })
      .toBe('accepted');
  });

  it('comes to the same when its events come again', async () => {
    const file = makePdf('paper', [words('twice')]);
    const seen = await send(file, paper);
    const key = `uploads/${classId}/${seen?.uploadId}`;
    const lambda = new LambdaClient(deployment);
    const Payload = JSON.stringify({ source: 'aws.s3', detail: { object: { key } } });
    const again = await Promise.all(
      [1, 2].map(() =>
        lambda.send(new InvokeCommand({ FunctionName: functions['inspectUpload'], Payload })),
      ),
    );

    expect(again.map(({ FunctionError }) => FunctionError)).toEqual([undefined, undefined]);
    expect((await files()).filter((one) => one.uploadId === seen?.uploadId)).toEqual([seen]);
  });

  it.each<[string, () => Promise<MadeFile>, object, string, RegExp]>([
    [
      'a clip of 19:59',
      () => makeClip('clip', words('short'), 1199),
      {},
      'too-short',
      /19 分 59 秒.*20 分钟/,
    ],
    [
      'a header that claims more',
      () => makeFaultyFile('clip', words('more'), 'lying-header'),
      {},
      'header-contradicted',
      /20 分 5 秒.*1 分 0 秒/,
    ],
    [
      'a header that claims less',
      async () => {
        const clip = await makeClip('clip', words('less'), 1201);
        return { ...clip, bytes: claimingLength(clip.bytes, 60) };
      },
      {},
      'header-contradicted',
      /1 分 0 秒.*20 分 1 秒/,
    ],
    [
      'a truncated clip',
      async () => {
        const clip = await makeClip('clip', words('cut'), 1201);
        return { ...clip, bytes: clip.bytes.subarray(0, clip.bytes.length - 500) };
      },
      {},
      'unreadable-film',
      /截断/,
    ],
    [
      'an archive that calls itself a PDF',
      () => makeFaultyFile('paper', words('zip'), 'wrong-type'),
      paper,
      'wrong-type',
      /PDF/,
    ],
    [
      'a picture declared as a PDF',
      async () => ({ ...makePng('paper', words('png')), contentType: 'application/pdf' }),
      paper,
      'wrong-type',
      /PNG 图片.*PDF/,
    ],
  ])('rejects %s and says why', async (_name, make, about, code, reason) => {
    const seen = await send(await make(), about);

    expect(seen).toMatchObject({ state: 'rejected', code });
    expect(seen?.reason?.zh).toMatch(reason);
    expect(await evidence.find(classId, seen?.uploadId ?? '')).toBeUndefined();
  });

  it('rejects a file that proves something already, without telling where a foreign one does', async () => {
    const file = makePdf('paper', [words('reused')]);
    await send(file, paper);

    const again = await send(file, { item: 'examination-paper', day: undefined });
    const other = await seedOpenedClass(client, tables['cases'] ?? '', { days: [day] });
    const { body } = await ask(file, { ...paper, subject: other.classId });
    await post(body, file.bytes);
    await report(body.uploadId, other.classId);
    await world.advanceTo(day, '17:00');
    const list = await world.institution.call(
      'GET',
      `/api/institution/projects/${other.projectId}/files`,
    );

    expect(again).toMatchObject({ state: 'rejected', code: 'already-used' });
    expect(again?.reason?.zh).toContain(classId);
    expect(list.body.files[0]).toMatchObject({ state: 'rejected', code: 'already-used' });
    expect(list.body.files[0].reason.zh).not.toContain(projectId);
  });

  it('lets the latest document stand and keeps the earlier one', async () => {
    const first = await send(makePdf('paper', [words('v1')]), paper);
    const second = await send(makePdf('paper', [words('v2')]), paper);

    const standing = (await evidence.of(classId)).filter(
      ({ item }) => item === 'examination-paper',
    );
    const ids = (await evidence.history(classId)).map(({ id }) => id);

    expect(standing.map(({ id }) => id)).toEqual([second?.uploadId]);
    expect(ids).toEqual(expect.arrayContaining([first?.uploadId, second?.uploadId]));
  });

  it('waits on where a file was reported that never came', async () => {
    const { body } = await ask(makePdf('paper', [words('never')]), paper);

    expect((await report(body.uploadId)).body).toEqual({ state: 'inspecting' });
    await world.advanceTo(day, '17:00');

    expect((await files()).find((one) => one.uploadId === body.uploadId)?.state).toBe('awaiting');
  });

  it('has the file store refuse what the form does not allow', async () => {
    const file = makePdf('paper', [words('refused')]);
    const { body } = await ask(file, paper);
    const larger = Buffer.concat([file.bytes, Buffer.alloc(10)]);
    const change = (fields: Record<string, string>) => ({
      ...body,
      fields: { ...body.fields, ...fields },
    });
    const expired = await s3Quarantine(s3, buckets['quarantine'] ?? '').form({
      key: body.fields.key,
      contentType: file.contentType,
      leastBytes: 1,
      mostBytes: 10_000,
      seconds: 1,
    });
    await pause(2_100);

    expect((await post(body, larger)).status).toBeGreaterThanOrEqual(400);
    expect((await post(change({ 'Content-Type': 'text/html' }), file.bytes)).status).toBe(403);
    expect((await post(change({ key: 'uploads/else' }), file.bytes)).status).toBe(403);
    expect((await post(expired, file.bytes)).status).toBe(403);
    expect((await files()).find((one) => one.uploadId === body.uploadId)?.state).toBe('awaiting');
  });

  it.each<[string, object, number, string]>([
    ['a day that is still to come', { day: later }, 400, 'day'],
    ['a day that is no training day', { day: '2024-09-01' }, 400, 'day'],
    ['no day', { day: undefined }, 400, 'day'],
    [
      'a trainee nobody knows',
      { item: 'certificate', day: undefined, trainee: 'C1-T09' },
      400,
      'trainee',
    ],
    ['an item of another subject', { item: 'training-plan', day: undefined }, 400, 'item'],
    ['a type that is not taken', { contentType: 'text/html' }, 400, 'contentType'],
    ['too many bytes', { bytes: 6_000_000_000 }, 400, 'bytes'],
    ['an unknown field', { size: 1 }, 400, 'size'],
    ['another site to go on to', { next: '//evil.example' }, 400, 'next'],
  ])('refuses %s', async (_name, about, status, field) => {
    const answer = await ask(makePdf('x', ['x']), { contentType: 'video/mp4', ...about });

    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(field);
    expect(answer.body.message).toEqual({ zh: expect.any(String), en: expect.any(String) });
  });

  it('takes opening papers only before the opening, and hides foreign cases', async () => {
    const file = makePdf('x', ['x']);
    const foreign = await seedOpenedClass(client, tables['cases'] ?? '', {
      days: [day],
      institutionId: 'I-ELSEWHERE',
    });

    expect((await ask(file, { item: 'teachers', day: undefined })).status).toBe(409);
    expect((await ask(file, { ...paper, subject: foreign.classId })).status).toBe(404);
    expect((await report('0abcdefgh-0123456789abcdef', foreign.classId)).status).toBe(404);
    expect((await report('0abcdefgh-0123456789abcdef')).status).toBe(404);
  });

  it('opens evidence to officers by a short-lived link, and writes down who did', async () => {
    const file = makePdf('paper', [words('opened')]);
    const seen = await send(file, paper);
    const path = `subjects/${classId}/evidence/${seen?.uploadId}/link`;
    const [reviewer] = world.reviewers;

    const { status, body } = (await reviewer?.call('POST', `/api/office/${path}`)) ?? {};
    const opened = await fetch(body.url);
    const bare = await fetch(body.url.split('?')[0]);
    const records = await client.send(
      new QueryCommand({
        TableName: tables['cases'],
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': `CASE#${projectId}`,
          ':prefix': `ACCESS#${classId}#`,
        },
      }),
    );

    expect(status).toBe(201);
    expect(Buffer.from(await opened.arrayBuffer()).equals(file.bytes)).toBe(true);
    expect(bare.status).toBe(403);
    expect(records.Items).toMatchObject([{ actor: 'reviewer-1', evidence: seen?.uploadId }]);
    expect((await world.institution.call('POST', `/api/institution/${path}`)).status).toBe(201);
  });
});
