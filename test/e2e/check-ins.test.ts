import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { project } from '#functions/cases/project.ts';
import { classIdOf, projectIdOf } from '#functions/cases/subject.ts';
import { trainee } from '#functions/cases/trainee.ts';
import { trainingClass } from '#functions/cases/training-class.ts';
import { commit } from '#functions/storage/transaction.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

const day = civilDate('2024-09-02');
const plan = { theory: { offline: 16, online: 0 }, practice: { offline: 24, online: 0 } };
const projectId = projectIdOf('2024', 9_000 + Math.floor(Math.random() * 900));
const classId = classIdOf(projectId, 1);
const createdAt = '2024-08-01T00:00:00.000Z';
const common = { schemaVersion: 1, rev: 0, createdAt, asks: {}, waivers: [] };

const running = project.parse({
  ...common,
  id: projectId,
  kind: 'project',
  institutionId: sampleIds.institution,
  pack: 'changchun-2024',
  application: { enterpriseIds: [sampleIds.enterprise], posts: ['讲解员'] },
  submittedAt: createdAt,
  approval: {
    approvedOn: '2024-08-01',
    pack: 'changchun-2024',
    revision: 'changchun-2024/1',
    declaredDemand: 2,
    plannedHeadcount: 2,
    occupationCode: '4-07-04-01',
    catalogueClass: 'C',
    plan,
    fullSubsidyFen: 80_000,
    plannedFen: 160_000,
    fund: { code: sampleIds.fund, year: 2024 },
  },
  reservedFen: 160_000,
  classCount: 1,
  status: 'running',
  noticeEndedOn: '2024-08-08',
});

const opened = trainingClass.parse({
  ...common,
  id: classId,
  projectId,
  kind: 'class',
  plannedHeadcount: 2,
  plan,
  timetable: [
    {
      date: day,
      lessons: [
        {
          count: 8,
          minutes: 45,
          mode: 'offline',
          kind: 'practice',
          startsAt: '08:30',
          endsAt: '16:00',
        },
      ],
    },
  ],
  enrolled: 2,
  requestedAt: createdAt,
  law: {
    openedOn: '2024-08-20',
    pack: 'changchun-2024',
    revision: 'changchun-2024/1',
    catalogueClass: 'C',
    fullSubsidyFen: 80_000,
  },
  status: 'opened',
});

describe('signed check-ins, through the deployed product', () => {
  const deployment = sharedDeployment();
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const { tables } = deployment.outputs;
  const cases = dynamoCaseStore(client, tables['cases'] ?? '');
  const attendance = dynamoAttendanceStore(client, tables['evidence'] ?? '');
  const device = `e2e-${projectId}`;
  let world: World;
  let key: KeyObject;

  const post = async (what: string, body: object) => {
    const response = await fetch(`${deployment.apiUrl}/api/device/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const about = { device, class: classId, day };
  const batch = async (events: object[], by = key) => {
    const { nonce } = (await post('sessions', about)).body;
    const body = { ...about, nonce, events };
    const signature = sign(null, Buffer.from(canonicalJson(body)), by).toString('base64');
    return { ...body, signature };
  };

  beforeAll(async () => {
    world = await seededWorld(deployment);
    await commit(client, [
      cases.putProject(running),
      cases.putClass(opened),
      ...['C1-T01', 'C1-T02'].map((id) =>
        cases.putTrainee(
          trainee.parse({
            schemaVersion: 1,
            id,
            classId,
            personId: `nobody-${id}`,
            group: null,
            existingStaff: false,
            attempts: [],
            employment: null,
          }),
        ),
      ),
    ]);
    await world.advanceTo(day, '09:30');
    const pair = generateKeyPairSync('ed25519');
    key = pair.privateKey;
    const registered = await world.administrator.call('PUT', '/api/office/devices', {
      id: device,
      class: classId,
      publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      label: '教室一',
    });
    expect(registered).toEqual({ status: 200, body: { status: 'registered' } });
  });

  it('are kept once, however often they are delivered; a late one counts after an officer says so', async () => {
    const sent = await batch([
      { trainee: 'C1-T01', side: 'in', at: '08:20' },
      { trainee: 'C1-T02', side: 'in', at: '09:10', cause: '公交停运' },
      { trainee: 'C1-T03', side: 'in', at: '08:20' },
    ]);
    const first = await post('check-ins', sent);
    expect(first).toMatchObject({
      status: 200,
      body: {
        accepted: 1,
        late: [{ trainee: 'C1-T02', side: 'in' }],
        rejected: [{ index: 2, code: 'not-on-roster' }],
      },
    });
    expect(await post('check-ins', sent)).toEqual(first);
    expect(await attendance.ofClass(classId)).toHaveLength(2);
    expect(await attendance.batches(classId, day)).toHaveLength(1);

    const late = { trainee: 'C1-T02', day, side: 'in', cause: '公交停运，已核实' };
    const path = `/api/office/classes/${classId}/late-check-ins`;
    expect((await world.institution.call('POST', path, late)).status).toBe(403);
    expect((await world.reviewers[0]?.call('POST', path, late))?.status).toBe(200);
    const kept = await attendance.ofDay(classId, day);
    expect(kept.map(({ accepted, acceptedBy }) => ({ accepted, acceptedBy }))).toEqual([
      { accepted: true },
      { accepted: true, acceptedBy: 'reviewer-1' },
    ]);
  });

  it('of a wrong key, another day or a revoked device are refused', async () => {
    const event = { trainee: 'C1-T01', side: 'out', at: '09:00' };
    const forged = await batch([event], generateKeyPairSync('ed25519').privateKey);
    expect(await post('check-ins', forged)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed', fields: [{ field: 'signature' }] },
    });
    const yesterday = { ...about, day: '2024-09-01' };
    expect(await post('sessions', yesterday)).toMatchObject({ status: 409 });
    const good = await batch([event]);
    await world.administrator.call('POST', `/api/office/devices/${device}/revocation`);
    expect(await post('check-ins', good)).toMatchObject({
      status: 403,
      body: { fields: [{ field: 'device' }] },
    });
    expect(await attendance.ofClass(classId)).toHaveLength(2);
  });
});
