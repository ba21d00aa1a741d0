import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { caseKeys } from '#functions/cases/keys.ts';
import { projectId as asProject } from '#functions/cases/subject.ts';
import { dynamoTaskStore } from '#functions/tasks/dynamo-task-store.ts';
import { answerTask } from '#infra/local/demo/answer-task.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { enterSampleMasterdata, sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { type Mail, readMailbox } from '#infra/local/mailbox.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

describe('mails of an application', () => {
  const deployment = sharedDeployment();
  const { tables, functions } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
  const lambda = new LambdaClient(deployment);
  const story = smallStory;
  const officer = /^reviewer-\d@example\.invalid$/;
  let world: World;
  let projectId: string;

  const mailsAbout = async (project: string): Promise<Mail[]> =>
    (await readMailbox(deployment.endpoint)).filter(({ subject }) => subject.includes(project));

  const heads = async (project: string) =>
    (await mailsAbout(project)).map(({ to, subject }) => `${to.join()} ${subject}`).toSorted();

  async function submit(): Promise<string> {
    const made = await insist(world.institution, 'POST', '/api/institution/projects', {
      planYear: 2024,
      enterpriseIds: [sampleIds.enterprise],
      posts: ['示例岗位'],
      declaredDemand: story.declaredDemand,
      plannedHeadcount: story.plannedHeadcount,
      skillStandard: '能够独立完成岗位操作',
      standardReference: '国家职业技能标准（示例）',
      occupationCode: story.occupationCode,
      plan: story.plan,
      lessonMinutes: 45,
      agreementSignedOn: story.appliedOn,
    });
    const subject: string = made.projectId;
    await world.file(
      ['demand-statement', 'training-plan', 'training-agreement'].map((item) => ({
        subject,
        item,
      })),
    );
    const path = `/api/institution/projects/${subject}/application/submission`;
    await insist(world.institution, 'POST', path);
    return subject;
  }

  /** Delivers a stored event to the messenger once more. */
  async function redeliver(project: string, event: string): Promise<void> {
    const Key = caseKeys.event(asProject.parse(project), event);
    const { Item } = await client.send(new GetCommand({ TableName: tables['cases'], Key }));
    const { FunctionError, Payload } = await lambda.send(
      new InvokeCommand({
        FunctionName: functions['sendMails'],
        Payload: JSON.stringify({ detail: Item }),
      }),
    );
    if (FunctionError) throw new Error(Buffer.from(Payload ?? []).toString());
  }

  beforeAll(async () => {
    world = await seededWorld(deployment);
    await world.advanceTo(story.activation.publishedOn);
    await enterSampleMasterdata(world, story);
    for (const [id, active] of [
      ['institution-1', true],
      ['institution-left', false],
    ] as const) {
      await insist(world.administrator, 'PUT', '/api/office/accounts', {
        schemaVersion: 1,
        id,
        name: `示例人员 ${id}`,
        address: `${id}@example.invalid`,
        roles: ['institution'],
        organisation: sampleIds.institution,
        active,
      });
    }
    await world.advanceTo(story.appliedOn);
    projectId = await submit();
    await world.advanceTo(story.appliedOn, '10:00');
  });

  it('a submitted application mails one reviewer once, with the link of the task', async () => {
    const [mail, ...others] = await mailsAbout(projectId);
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([expect.stringMatching(officer)]);
    expect(mail?.subject).toBe(`【待审核】项目 ${projectId} 立项申请，请于4月22日前处理`);
    const tasks = await dynamoTaskStore(client, tables['tasks'] ?? '').ofCase(
      asProject.parse(projectId),
    );
    const address = `${deployment.baseUrl}/tasks/${tasks[0]?.link}`;
    expect(mail?.text).toContain(`\n${address}\n`);
    expect(mail?.html).toContain(`href="${address}"`);
    expect(mail?.text).toContain('2024年4月22日（周一），还剩 10 个工作日。');
  });

  it('an event that is delivered again mails nobody', async () => {
    const before = await heads(projectId);
    await redeliver(projectId, 'task-opened-review-application-1');
    expect(await heads(projectId)).toEqual(before);
  });

  it('a returned application mails the active accounts of its institution; its task is not reminded', async () => {
    const returned = await submit();
    await world.advanceTo(story.appliedOn, '11:00');
    await answerTask(world, 'review-application', returned, {
      outcome: 'returned',
      reason: '请补充用工需求说明',
    });
    await world.advanceTo('2024-04-22', '09:00');

    // Other stories of the same deployment may have entered accounts of this institution too.
    const sent = await heads(returned);
    const asked = sent.filter((head) => head.includes('【待审核】'));
    expect(asked).toEqual([expect.stringMatching(/^reviewer-\d@example\.invalid 【待审核】/)]);
    expect(sent.filter((head) => head.startsWith('institution-'))).toEqual([
      `institution-1@example.invalid 【退回补正】项目 ${returned} 立项申请，请补正后重新提交`,
    ]);
    expect(sent.filter((head) => head.includes('【催办】'))).toEqual([]);
  });

  it('a task is reminded on its last day, and reported to administrators after it', async () => {
    expect((await mailsAbout(projectId)).map(({ subject }) => subject)).toEqual([
      `【待审核】项目 ${projectId} 立项申请，请于4月22日前处理`,
      `【催办】项目 ${projectId} 立项申请，今天（4月22日）到期`,
    ]);

    await world.advanceTo('2024-04-23', '00:00');

    const told = await mailsAbout(projectId);
    const late = told.slice(2).toSorted((a, b) => (a.subject < b.subject ? 1 : -1));
    expect(late.map(({ subject }) => subject)).toEqual([
      `【超期上报】项目 ${projectId} 立项申请，应于4月22日前处理`,
      `【已超期】项目 ${projectId} 立项申请，应于4月22日前处理`,
    ]);
    expect(late[0]?.to).toEqual(['administrator@example.invalid']);
    expect(late[1]?.to).toEqual(told[0]?.to);
    const [task] = await dynamoTaskStore(client, tables['tasks'] ?? '').ofCase(
      asProject.parse(projectId),
    );
    expect(task?.escalated).toBe(true);
  });

  it('a decided task stays silent, even where its reminder is delivered again', async () => {
    await answerTask(world, 'review-application', projectId, {
      outcome: 'refused',
      reason: '示例：不符合条件',
    });
    await world.advanceTo('2024-04-23', '01:00');
    const before = await heads(projectId);
    expect(before).toContain(
      `institution-1@example.invalid 【不予通过】项目 ${projectId} 立项申请，请查看决定和理由`,
    );
    await redeliver(projectId, 'task-reminded-review-application-1');
    expect(await heads(projectId)).toEqual(before);
  });
});
