import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTask } from '#infra/local/demo/answer-task.ts';
import { openBrowser } from '#infra/local/demo/browser/open-browser.ts';
import { press } from '#infra/local/demo/browser/press.ts';
import { arriveSignedIn, followMail, mailTo } from '#infra/local/demo/browser/sign-in-by-mail.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { enterSampleMasterdata, sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { seededWorld } from '../e2e/seeded-world.ts';
import { sharedDeployment } from '../e2e/shared-deployment.ts';
import { smallStory } from '../e2e/small-story.ts';

const filedOn = '2024-04-08';
const objection = '公示的计划人数与企业实际招聘人数不符';

/** One case meets all that does not go straight, each step on the page where its people meet it. */
describe('what does not go straight, on its pages', () => {
  const deployment = sharedDeployment();
  const institution = 'institution-1@example.invalid';
  let browser: Browser;
  let desk: Page;
  let world: World;
  let projectId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    world = await seededWorld(deployment);
    await world.advanceTo(filedOn, '09:00');
    await enterSampleMasterdata(world, smallStory);
    await insist(world.administrator, 'PUT', '/api/office/accounts', {
      schemaVersion: 1,
      id: 'institution-1',
      name: '示例经办人',
      address: institution,
      roles: ['institution'],
      organisation: sampleIds.institution,
      active: true,
    });
    ({ projectId } = await insist(world.institution, 'POST', '/api/institution/projects', {
      planYear: 2024,
      enterpriseIds: [sampleIds.enterprise],
      posts: ['讲解员'],
      declaredDemand: 4,
      plannedHeadcount: 4,
      skillStandard: '能够独立完成岗位操作',
      standardReference: '国家职业技能标准（示例）',
      occupationCode: smallStory.occupationCode,
      plan: smallStory.plan,
      lessonMinutes: 45,
      agreementSignedOn: filedOn,
    }));
    const items = ['demand-statement', 'training-plan', 'training-agreement'];
    await world.file(items.map((item) => ({ subject: projectId, item })));
    desk = await newPage();
  });
  afterAll(() => browser?.close());

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false });
    return context.newPage();
  }

  const openAtDesk = (path: string) =>
    arriveSignedIn(desk, deployment.endpoint, institution, `${deployment.baseUrl}${path}`);
  const textOf = async (page: Page) => (await page.locator('main').textContent()) ?? '';

  /** The task of a kind, on the page to which the mail leads whoever was asked. */
  async function taskPage(kind: string): Promise<Page> {
    for (const officer of world.reviewers) {
      const { tasks } = await insist(officer, 'GET', '/api/office/tasks');
      const task = tasks.find(
        (one: { kind: string; subject: string; status: string }) =>
          one.kind === kind && one.subject === projectId && one.status === 'pending',
      );
      if (task === undefined) continue;
      const address = `${officer.actor}@example.invalid`;
      const mail = await mailTo(deployment.endpoint, address, ({ text }) =>
        text.includes(task.link),
      );
      const page = await newPage();
      await followMail(page, deployment.endpoint, address, mail);
      return page;
    }
    throw new Error(`Nobody was asked ${kind}`);
  }

  it('a rule in principle: asked for where it blocks, waived with a reason, submitted', async () => {
    await openAtDesk(`/i/cases/${projectId}/application/check`);
    await desk.getByRole('link', { name: '说明理由，申请例外批准' }).click();
    const wish = await textOf(desk);
    expect(wish).toContain('申报用工需求 4 人');
    expect(wish).toContain('CC24-3A.1.g');
    await desk.getByLabel('理由').fill('首批试点，需求确为 4 人');
    await press(desk, '提交例外批准申请');
    expect(await textOf(desk)).toContain('例外批准申请已提交');
    await world.advanceTo(filedOn, '09:30');
    await openAtDesk(`/i/cases/${projectId}`);
    expect(await textOf(desk)).toContain(`决定例外批准申请（${projectId}） 等待人社审核人员`);

    const task = await taskPage('grant-waiver');
    const asked = await textOf(task);
    expect(asked).toContain('首批试点，需求确为 4 人');
    expect(asked).toContain('CC24-3A.1.g');
    await task.getByRole('radio', { name: /^例外批准/ }).check();
    await task.getByRole('button', { name: '提交决定' }).click();
    expect(await task.getByRole('alert').textContent()).toContain('此决定须填写理由');
    await task.getByRole('textbox', { name: '理由' }).fill('情况属实');
    await press(task, '提交决定');
    expect(await textOf(task)).toContain('此任务已办理：例外批准');

    await openAtDesk(`/i/cases/${projectId}/application/check`);
    await press(desk, '确认并提交立项申请');
    expect(await textOf(desk)).toContain('立项申请已提交');
  });

  it('an objection: raised by a stranger, resolved with a reason, and the case goes on', async () => {
    await world.advanceTo(filedOn, '10:00');
    await answerTask(world, 'review-application', projectId, { outcome: 'approved' });
    await world.advanceTo(filedOn, '11:00');
    const stranger = await newPage();
    await stranger.goto(`${deployment.baseUrl}/notices/${projectId}.1`);
    await stranger.getByRole('button', { name: '提交异议' }).click();
    const alert = await stranger.getByRole('alert').textContent();
    expect(alert).toContain('异议内容：应至少 5 个字符');
    expect(alert).not.toContain('*');
    await stranger.getByLabel('异议内容').fill(objection);
    await press(stranger, '提交异议');
    expect(await textOf(stranger)).toContain(`已收到对公示 ${projectId}.1 的异议`);

    await world.advanceTo('2024-04-26', '09:00');
    await openAtDesk(`/i/cases/${projectId}`);
    expect(await textOf(desk)).toContain('异议处理中');
    const task = await taskPage('resolve-objection');
    expect(await textOf(task)).toContain(objection);
    await task.getByRole('radio', { name: /^异议不成立/ }).check();
    await task.getByRole('textbox', { name: '理由' }).fill('经核实人数无误');
    await press(task, '提交决定');
    expect(await textOf(task)).toContain('此任务已办理：异议不成立');
    await world.advanceTo('2024-04-26', '10:00');
    await desk.reload();
    expect(await desk.locator('main .tag').first().textContent()).toBe('审核通过');
    expect(await textOf(desk)).toContain('经核实人数无误');
  });

  it('an address that is not for somebody says so and keeps the way back', async () => {
    await openAtDesk('/o/cases');
    expect(await desk.locator('h1').textContent()).toBe('您不能进行此操作');
    expect(await desk.getByRole('button', { name: '退出登录' }).count()).toBe(1);
    await desk.getByRole('link', { name: '回到首页' }).click();
    expect(new URL(desk.url()).pathname).toBe('/i');
  });
});
