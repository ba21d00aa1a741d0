import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoInFlight } from '#functions/deadlines/in-flight.ts';
import { answerTask } from '#infra/local/demo/answer-task.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { inventedPeople } from '#infra/local/demo/invented-people.ts';
import { enterSampleMasterdata, sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

const filedOn = '2024-04-08';
const noticeOver = '2024-04-26';
const minimumDemand = 'cc24/approval/minimum-demand';

describe('what does not go straight, through the deployed machines', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
  const inFlight = dynamoInFlight(client, tables['cases'] ?? '');
  let world: World;

  beforeAll(async () => {
    world = await seededWorld(deployment);
    await world.advanceTo(filedOn, '09:00');
    await enterSampleMasterdata(world, smallStory);
  });

  const look = async (id: string) =>
    insist(world.institution, 'GET', `/api/institution/projects/${id}`);
  const submission = (id: string) => `/api/institution/projects/${id}/application/submission`;
  const withdraw = (what: string, reason = '企业用工计划取消') =>
    world.institution.call('POST', `/api/institution/${what}/withdrawal`, { reason });
  const object = async (notice: string, text = '公示的计划人数与实际不符') => {
    const response = await fetch(`${deployment.apiUrl}/api/public/notices/${notice}/objections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const shown = async (): Promise<{ notice: string; institution: string }[]> => {
    const response = await fetch(`${deployment.apiUrl}/api/public/notices`);
    return JSON.parse(await response.text()).notices;
  };

  async function apply(declaredDemand = 5): Promise<string> {
    await world.advanceTo(filedOn, '09:00');
    const { projectId } = await insist(world.institution, 'POST', '/api/institution/projects', {
      planYear: 2024,
      enterpriseIds: [sampleIds.enterprise],
      posts: ['讲解员'],
      declaredDemand,
      plannedHeadcount: declaredDemand,
      skillStandard: '能够独立完成岗位操作',
      standardReference: '国家职业技能标准（示例）',
      occupationCode: smallStory.occupationCode,
      plan: smallStory.plan,
      lessonMinutes: 45,
      agreementSignedOn: filedOn,
    });
    const items = ['demand-statement', 'training-plan', 'training-agreement'];
    await world.file(items.map((item) => ({ subject: projectId, item })));
    return projectId;
  }

  async function approve(id: string): Promise<void> {
    await insist(world.institution, 'POST', submission(id));
    await world.advanceTo(filedOn, '10:00');
    await answerTask(world, 'review-application', id, { outcome: 'approved' });
    await world.advanceTo(filedOn, '11:00');
  }

  it('a rule in principle: blocked, waived by an officer, submitted', async () => {
    const id = await apply(4);
    expect((await world.institution.call('POST', submission(id))).status).toBe(422);
    const path = `/api/institution/projects/${id}/waivers`;
    const wish = { rule: minimumDemand, reason: '首批试点，需求确为 4 人' };
    expect((await world.institution.call('POST', path, wish)).status).toBe(202);
    await world.advanceTo(filedOn, '09:30');
    const officer = await answerTask(world, 'grant-waiver', id, {
      outcome: 'granted',
      reason: '情况属实',
    });
    expect((await look(id)).project.waivers).toMatchObject([{ rule: minimumDemand, officer }]);
    expect((await world.institution.call('POST', submission(id))).status).toBe(202);
    await world.advanceTo(filedOn, '10:00');
    // Under review, the application is withdrawn: its task is void and the machine has left.
    expect(await withdraw(`projects/${id}`)).toEqual({
      status: 200,
      body: { status: 'withdrawn' },
    });
    await expect(
      answerTask(world, 'review-application', id, { outcome: 'approved' }),
    ).rejects.toThrow(/Nobody was asked/);
    await world.advanceTo(filedOn, '11:00');
    expect(await inFlight.list()).toEqual([]);
    expect((await withdraw(`projects/${id}`)).status).toBe(409);
  });

  it('an objection holds the project until it is dismissed; after the window none is taken', async () => {
    const id = await apply();
    await approve(id);
    const notice = (await shown()).find((one) => one.notice === `${id}.1`);
    expect(notice).toMatchObject({ institution: sampleIds.institutionName });
    expect((await object(`${id}.1`)).status).toBe(201);
    expect((await object(`${id}.1`, '短')).status).toBe(400);
    await world.advanceTo(noticeOver, '09:00');
    expect((await look(id)).project.status).toBe('held');
    expect(await object(`${id}.1`)).toMatchObject({
      status: 409,
      body: { code: 'wrong-state', message: { zh: expect.stringContaining('公示已于') } },
    });
    await answerTask(world, 'resolve-objection', id, { outcome: 'dismissed', reason: '人数无误' });
    await world.advanceTo(noticeOver, '10:00');
    expect((await look(id)).project.status).toBe('running');
    expect((await shown()).map((one) => one.notice)).not.toContain(`${id}.1`);

    const { classId } = await insist(
      world.institution,
      'POST',
      `/api/institution/projects/${id}/classes`,
      { plannedHeadcount: 5, plan: smallStory.plan, timetable: [] },
    );
    const roster = inventedPeople(5, 77).map(({ name, number }) => ({
      name,
      idNumber: number,
      existingStaff: false,
    }));
    const path = `/api/institution/classes/${classId}/roster`;
    await insist(world.institution, 'PUT', path, { trainees: roster });
    // The project takes its class along and gives everything back that was reserved.
    expect(await withdraw(`projects/${id}`)).toMatchObject({ body: { status: 'cancelled' } });
    const { project, classes } = await look(id);
    expect([project.status, classes[0].status]).toEqual(['cancelled', 'abandoned']);
  });

  it('an objection that is upheld cancels the project, for its own reason', async () => {
    const before = await available();
    const id = await apply();
    await approve(id);
    expect(await available()).toBe(before - (await look(id)).project.reservedFen);
    await object(`${id}.1`);
    await world.advanceTo(noticeOver, '09:00');
    await answerTask(world, 'resolve-objection', id, { outcome: 'upheld', reason: '企业已停产' });
    await world.advanceTo(noticeOver, '10:00');
    const { project } = await look(id);
    expect([project.status, project.reason]).toEqual(['cancelled', '企业已停产']);
    expect(await available()).toBe(before);
    expect((await object(`${id}.1`)).status).toBe(409);
  });

  it('a project withdrawn under public notice gives back its reservation and its notice', async () => {
    const before = await available();
    const id = await apply();
    await approve(id);
    expect(await withdraw(`projects/${id}`)).toMatchObject({ body: { status: 'cancelled' } });
    await world.advanceTo(filedOn, '12:00');
    expect(await available()).toBe(before);
    expect((await shown()).map((one) => one.notice)).not.toContain(`${id}.1`);
    await world.advanceTo(noticeOver, '09:00');
    expect((await look(id)).project.status).toBe('cancelled');
    expect(await inFlight.list()).toEqual([]);
  });

  /** What the book of the year still has, learnt by entering one fen more. */
  let entered = 0;
  async function available(): Promise<number> {
    entered += 1;
    const [finance] = world.finance;
    if (finance === undefined) throw new Error('Nobody of finance');
    const { availableFen } = await insist(finance, 'POST', '/api/office/appropriations', {
      fund: sampleIds.fund,
      year: 2024,
      amountFen: 1,
      document: `一分（示例）${Math.random().toString(36).slice(2)}`,
    });
    return availableFen - entered;
  }
});
