import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Claim, claim } from '#functions/cases/claim.ts';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { claimIdOf } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { dynamoInFlight } from '#functions/deadlines/in-flight.ts';
import { dynamoOutbox } from '#functions/events/dynamo-outbox.ts';
import { dynamoPersonStore } from '#functions/people/dynamo-person-store.ts';
import { dynamoStageStore } from '#functions/stages/dynamo-stage-store.ts';
import { type Visit, visit } from '#functions/stages/stage.ts';
import { commit } from '#functions/storage/transaction.ts';
import { answerTask } from '#infra/local/demo/answer-task.ts';
import type { World } from '#infra/local/demo/world.ts';
import { seededCase } from './seeded-case.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';

const noticeOver = '2024-09-20';

describe('machines that are told of a withdrawal or an objection', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const table = (name: string) => tables[name] ?? '';
  const cases = dynamoCaseStore(client, table('cases'));
  const stages = dynamoStageStore(client, table('cases'));
  const outbox = dynamoOutbox(client, table('cases'));
  const people = dynamoPersonStore(client, table('people'));
  const inFlight = dynamoInFlight(client, table('cases'));
  let world: World;
  let seeded: ReturnType<typeof seededCase>;

  beforeEach(async () => {
    world = await seededWorld(deployment);
    seeded = seededCase();
    await commit(client, seeded.writes(cases));
    await world.advanceTo(seeded.day, '07:00');
  });

  const enter = async (subject: Visit['subject'], stage: Visit['stage']) => {
    await commit(client, [
      outbox.add({
        schemaVersion: 1,
        id: 'stage-reentered-1',
        name: 'stage-reentered',
        subject,
        at: instantAt(seeded.day, '07:00'),
        starts: visit.parse({ subject, stage, attempt: 1 }),
      }),
    ]);
    await world.advanceTo(seeded.day, '07:10');
  };
  const withdraw = (what: string) =>
    world.institution.call('POST', `/api/institution/${what}/withdrawal`, { reason: '企业停产' });

  async function noticedClaim(): Promise<Claim['id']> {
    const id = claimIdOf(seeded.projectId);
    const one = await cases.trainingClass(seeded.classId);
    if (one?.status !== 'opened') throw new Error('The class was not seeded');
    await commit(client, [
      cases.putClass({
        ...one,
        status: 'accepted',
        endedOn: seeded.day,
        examination: { authors: [], hasTheory: true, hasPractice: true, examiners: [] },
      }),
    ]);
    await commit(client, [
      cases.putClaim(
        claim.parse({
          schemaVersion: 1,
          rev: 0,
          id,
          projectId: seeded.projectId,
          kind: 'claim',
          createdAt: instantAt(seeded.day, '07:00'),
          filedAt: instantAt(seeded.day, '07:00'),
          filedOn: seeded.day,
          supplementsLastDay: seeded.day,
          declaredComplete: true,
          asks: {},
          waivers: [],
          statement: {
            key: 'seeded',
            versionId: 'seeded',
            sha256: 'a'.repeat(64),
            status: 'payable',
            totalFen: 100,
            computedAt: instantAt(seeded.day, '07:00'),
          },
          verdict: { completed: true, officer: 'reviewer-1', reason: '相符', on: seeded.day },
          status: 'noticed',
        }),
      ),
    ]);
    await enter(id, 'settlement');
    return id;
  }

  async function object(notice: string): Promise<number> {
    const path = `/api/public/notices/${notice}/objections`;
    const response = await fetch(`${deployment.apiUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '公示金额与实际不符' }),
    });
    return response.status;
  }

  it('supervision leaves a class that is given up, and its people are free', async () => {
    const { classId, roster } = seeded;
    await commit(
      client,
      roster.map(({ personId }) => people.enterClass(personId, classId)),
    );
    await enter(classId, 'supervision');
    expect(await stages.find(classId)).toMatchObject({
      status: 'parked',
      parkedOn: `day-${seeded.day}`,
    });
    expect(await withdraw(`classes/${classId}`)).toMatchObject({ body: { status: 'abandoned' } });
    await world.advanceTo('2024-09-04', '09:00');
    expect(await stages.find(classId)).toMatchObject({ status: 'ended' });
    expect((await people.runningClasses(roster.map((one) => one.personId))).size).toBe(0);
    expect(await cases.days(classId)).toEqual([]);
    expect(await inFlight.list()).toEqual([]);
  });

  it('settlement goes on after an objection is dismissed, and leaves while finance waits', async () => {
    const id = await noticedClaim();
    expect(await object(`${id}.1`)).toBe(201);
    await world.advanceTo(noticeOver, '09:00');
    await answerTask(world, 'resolve-objection', id, { outcome: 'dismissed', reason: '金额无误' });
    await world.advanceTo(noticeOver, '10:00');
    expect((await cases.claim(id))?.status).toBe('awaiting-funding');
    expect(await stages.find(id)).toMatchObject({ parkedOn: 'record-funding-1' });

    expect((await withdraw(`projects/${seeded.projectId}`)).status).toBe(200);
    await world.advanceTo(noticeOver, '11:00');
    expect((await cases.claim(id))?.status).toBe('withdrawn');
    expect(await stages.find(id)).toMatchObject({ status: 'ended' });
    expect(await inFlight.list()).toEqual([]);
    await expect(answerTask(world, 'record-funding', id, { outcome: 'approved' })).rejects.toThrow(
      /Nobody was asked/,
    );
  });

  it('settlement computes and reviews anew after an objection is upheld', async () => {
    const id = await noticedClaim();
    await object(`${id}.1`);
    await world.advanceTo(noticeOver, '09:00');
    await answerTask(world, 'resolve-objection', id, { outcome: 'upheld', reason: '人数有误' });
    await world.advanceTo(noticeOver, '10:00');
    expect((await cases.claim(id))?.status).toBe('in-review');
    expect(await stages.find(id)).toMatchObject({
      status: 'parked',
      parkedOn: expect.stringMatching(/^review-statement-/),
    });
    expect(await object(`${id}.1`)).toBe(409);
    expect((await withdraw(`projects/${seeded.projectId}`)).status).toBe(200);
    await world.advanceTo(noticeOver, '11:00');
    expect(await stages.find(id)).toMatchObject({ status: 'ended' });
    expect(await inFlight.list()).toEqual([]);
  });
});
