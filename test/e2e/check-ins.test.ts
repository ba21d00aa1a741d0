import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { commit } from '#functions/storage/transaction.ts';
import type { World } from '#infra/local/demo/world.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { seededCase } from './seeded-case.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

const seeded = seededCase();
const { day, classId, projectId } = seeded;

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
    await commit(client, seeded.writes(cases));
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

    const late = {
      ...{ trainee: 'C1-T02', day, side: 'in' },
      ...{ cause: '公交停运，已核实', proof: '停运通知' },
    };
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
    const revoked = await world.administrator.call(
      'POST',
      `/api/office/devices/${device}/revocation`,
      { reason: '设备遗失' },
    );
    expect(revoked.status).toBe(200);
    const { body } = await world.administrator.call(
      'GET',
      `/api/office/classes/${classId}/devices`,
    );
    expect(body.devices).toMatchObject([{ id: device, checkIns: 2, revokedFor: '设备遗失' }]);
    expect(await post('check-ins', good)).toMatchObject({
      status: 403,
      body: { fields: [{ field: 'device' }] },
    });
    expect(await attendance.ofClass(classId)).toHaveLength(2);
  });
});
