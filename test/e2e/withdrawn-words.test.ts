import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { issueSession } from '#functions/sessions/issue-session.ts';
import type { Role } from '#functions/sessions/session.ts';
import { commit } from '#functions/storage/transaction.ts';
import { answerTask } from '#infra/local/demo/answer-task.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { enterSampleMasterdata, sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { seededCase } from './seeded-case.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

const day = '2024-04-08';
const reason = '企业用工计划取消';

describe('what is withdrawn, on the pages of both sides', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const cases = dynamoCaseStore(client, tables['cases'] ?? '');
  const sessions = dynamoSessionStore(client, tables['sessions'] ?? '');
  const cookies: Partial<Record<Role, string>> = {};
  let world: World;

  beforeAll(async () => {
    world = await seededWorld(deployment);
    await world.advanceTo(day, '09:00');
    await enterSampleMasterdata(world, smallStory);
    const realTime = { now: () => new Date(), pause: async () => {} };
    for (const [role, actor] of [
      ['institution', 'institution-1'],
      ['reviewer', 'reviewer-1'],
    ] as const) {
      const organisation = role === 'institution' ? { organisation: sampleIds.institution } : {};
      const address = `${actor}@example.invalid`;
      const who = { actor, role, address, ...organisation };
      cookies[role] = (await issueSession({ sessions, realTime }, who)).cookie;
    }
  });

  async function open(as: 'institution' | 'reviewer', path: string): Promise<string> {
    const response = await fetch(`${deployment.apiUrl}${path}`, {
      headers: { accept: 'text/html', cookie: `__Host-session=${cookies[as]}` },
    });
    expect([path, response.status]).toEqual([path, 200]);
    return response.text();
  }

  /** The state, and how the case came to it, as both sides read it. */
  async function expectBoth(id: string, word: string, how: string): Promise<void> {
    for (const [as, path] of [
      ['institution', `/i/cases/${id}`],
      ['reviewer', `/o/cases/${id}`],
    ] as const) {
      const text = await open(as, path);
      expect([as, /class="tag \w+">([^<]+)</.exec(text)?.[1]]).toEqual([as, word]);
      expect(text).toContain(how);
      expect(text).toContain(reason);
      expect(text).not.toMatch(/undefined|\[object|cancelled|abandoned/);
    }
    expect(await open('institution', '/i')).toContain(id);
  }

  async function draft(): Promise<string> {
    await world.advanceTo(day, '09:00');
    const { projectId } = await insist(world.institution, 'POST', '/api/institution/projects', {
      planYear: 2024,
      enterpriseIds: [sampleIds.enterprise],
      posts: ['讲解员'],
      declaredDemand: 5,
      plannedHeadcount: 5,
      skillStandard: '能够独立完成岗位操作',
      standardReference: '国家职业技能标准（示例）',
      occupationCode: smallStory.occupationCode,
      plan: smallStory.plan,
      lessonMinutes: 45,
      agreementSignedOn: day,
    });
    return projectId;
  }

  async function submitted(): Promise<string> {
    const id = await draft();
    const items = ['demand-statement', 'training-plan', 'training-agreement'];
    await world.file(items.map((item) => ({ subject: id, item })));
    const path = `/api/institution/projects/${id}/application/submission`;
    await insist(world.institution, 'POST', path);
    await world.advanceTo(day, '10:00');
    return id;
  }

  async function answered(outcome: string): Promise<string> {
    const id = await submitted();
    await answerTask(world, 'review-application', id, { outcome, reason: '请补正' });
    await world.advanceTo(day, '11:00');
    return id;
  }

  const withdraw = async (what: string) => {
    const path = `/api/institution/${what}/withdrawal`;
    await insist(world.institution, 'POST', path, { reason });
    await world.advanceTo(day, '12:00');
  };

  it.each([
    ['a draft', draft],
    ['a submitted application', submitted],
    ['a returned application', () => answered('returned')],
    ['a project under public notice', () => answered('approved')],
  ])('%s reads as withdrawn by its applicant', async (_name, make) => {
    const id = await make();
    await withdraw(`projects/${id}`);
    await expectBoth(id, '已撤回', '申请单位撤回');
  });

  it('a running project reads so as well, and its class as given up', async () => {
    const seeded = seededCase();
    await commit(client, seeded.writes(cases));
    await withdraw(`projects/${seeded.projectId}`);
    await expectBoth(seeded.projectId, '已撤回', '申请单位撤回');
    expect(await open('institution', `/i/classes/${seeded.classId}`)).toContain('已放弃');
    expect(await open('reviewer', `/o/classes/${seeded.classId}`)).toContain('申请单位放弃');
  });

  it('one class of several is given up, and the others and the project go on', async () => {
    const seeded = seededCase();
    await commit(client, seeded.writes(cases));
    const { classId } = await insist(
      world.institution,
      'POST',
      `/api/institution/projects/${seeded.projectId}/classes`,
      { plannedHeadcount: 1, plan: smallStory.plan, timetable: [] },
    );
    await withdraw(`classes/${classId}`);
    await withdraw(`classes/${seeded.classId}`);
    for (const [as, path] of [
      ['institution', `/i/cases/${seeded.projectId}`],
      ['reviewer', `/o/cases/${seeded.projectId}`],
    ] as const) {
      const text = await open(as, path);
      expect(text).toContain('已放弃');
      expect(text).toContain('撤回或放弃班级');
      expect(/class="tag \w+">([^<]+)</.exec(text)?.[1]).toBe('审核通过');
    }
    expect(await open('institution', `/i/classes/${classId}`)).toContain('已撤回');
  });

  it('an objection that is upheld is no refusal of the application', async () => {
    const id = await answered('approved');
    await fetch(`${deployment.apiUrl}/api/public/notices/${id}.1/objections`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '公示的计划人数与实际不符' }),
    });
    await world.advanceTo('2024-04-26', '09:00');
    await answerTask(world, 'resolve-objection', id, { outcome: 'upheld', reason });
    await world.advanceTo('2024-04-26', '10:00');
    await expectBoth(id, '异议成立，已取消', '公示异议成立');
  });
});
