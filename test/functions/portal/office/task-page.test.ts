import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import type { Role } from '#functions/sessions/session.ts';
import { dynamoStageStore } from '#functions/stages/dynamo-stage-store.ts';
import {
  draftProject,
  releasedClaim,
  runningProject,
  sampleTask,
  seeding,
} from '../../cases/sample-case.ts';
import type { Answered } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames, type Who } from '../memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, tasks, put, file, setClock } = seeding(tables);
const masterdata = dynamoMasterdataStore(tables.client, tableNames.masterdata);
const stages = dynamoStageStore(tables.client, tableNames.cases);
const origin = 'https://xunzhang.example.invalid';
const page = { accept: 'text/html' };
const officer = (actor: string, role: Role): Who => ({ actor, role });
const asked = officer('reviewer-1', 'reviewer');
let number = 0;

beforeAll(async () => {
  await setClock('2024-04-10T01:00:00.000Z');
  for (const [id, roles] of [
    ['reviewer-1', ['reviewer']],
    ['reviewer-2', ['reviewer']],
    ['finance-1', ['finance']],
    ['administrator-1', ['administrator']],
  ] as const) {
    await masterdata.putAccount({
      schemaVersion: 1,
      id,
      name: `示例人员 ${id}`,
      address: `${id}@example.invalid`,
      roles: [...roles],
      active: true,
    });
  }
});

/** A submitted project with its pending review; the way to its page. */
async function pending() {
  number += 1;
  const project = draftProject(number, {
    status: 'submitted',
    submittedAt: '2024-04-08T01:00:00.000Z',
  });
  await put([
    cases.putProject(project),
    tasks.open(sampleTask(project.id, 'review-application') as never),
  ]);
  await stages.take({ subject: project.id, stage: 'approval', attempt: 1 });
  await file(project.id, ['demand-statement']);
  return { project, path: `/tasks/link-of-review-application-${project.id}` };
}

const open = (path: string, as: Who | undefined) => product.send({ path, headers: page }, as);

/** Everything a form on a page would send. */
function fieldsOf({ text }: Answered, action: string): Record<string, string> {
  const [, form = ''] = text.split(`action="${action}"`);
  const inputs = form
    .slice(0, form.indexOf('</form>'))
    .matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}

/** Opens a page and sends its form in the same session. */
async function answer(
  path: string,
  as: Who,
  typed: Record<string, string>,
  between?: () => Promise<unknown>,
) {
  const cookies = [await cookieOf(tables, as)];
  const [audience] = product.audiences.filter(({ name }) => name === 'office-api.ts');
  if (audience === undefined) throw new Error('There is an office');
  const { send } = await import('../../http/http-event.ts');
  const shown = await send(audience.handler, { path, headers: page, cookies });
  await between?.();
  return send(audience.handler, {
    method: 'POST',
    path,
    cookies,
    headers: { ...page, origin },
    form: { ...fieldsOf(shown, path), ...typed },
  });
}

const approve = {
  outcome: 'approved',
  'questions.course-fits-post': 'yes',
  'questions.plan-is-concrete': 'yes',
  'questions.enterprise-qualifies': 'yes',
  'questions.supplement-belongs': 'yes',
};
const giveBack = { outcome: 'returned', reason: '请补充培训方案第三部分' };

describe('the page of a task', () => {
  it('sends who is not signed in to sign in and back', async () => {
    const { path } = await pending();

    const { status, headers } = await open(path, undefined);

    expect([status, headers['location']]).toEqual([303, `/sign-in?to=${encodeURIComponent(path)}`]);
  });

  it('shows its form to whoever was asked and to nobody else', async () => {
    const { path } = await pending();

    const mine = await open(path, asked);
    const other = await open(path, officer('reviewer-2', 'reviewer'));

    expect(mine.text).toContain(`action="${path}"`);
    expect(mine.text).toContain('name="shownHash"');
    expect(other.text).not.toContain(`action="${path}"`);
    expect(other.text).toContain('您可以查看，不能作决定');
  });

  it('changes nothing by being looked at', async () => {
    const { path } = await pending();
    const before = tables.image(tableNames.sessions);

    await open(path, asked);

    expect(tables.image(tableNames.sessions)).toBe(before);
  });

  it('takes an answer for what was shown', async () => {
    const { path, project } = await pending();

    const { status } = await answer(path, asked, giveBack);

    const [task] = await tasks.ofCase(project.id);
    expect(status).toBe(303);
    expect(task).toMatchObject({
      status: 'decided',
      decision: { outcome: 'returned', by: 'reviewer-1', reason: giveBack.reason },
    });
    expect((await open(path, asked)).text).toContain('此任务已办理：退回补正');
  });

  it('refuses an answer where a file came meanwhile, and says what changed', async () => {
    const { path, project } = await pending();

    const { status, text } = await answer(path, asked, giveBack, () =>
      file(project.id, ['training-plan']),
    );

    expect(status).toBe(409);
    expect(text).toContain('内容已有变化，决定没有提交');
    expect(text).toContain('“材料”');
    expect((await tasks.ofCase(project.id))[0]?.status).toBe('pending');
  });

  it('shows the first decision to whoever comes second', async () => {
    const { path, project } = await pending();

    const { status, text } = await answer(path, asked, giveBack, () =>
      answer(path, asked, { outcome: 'refused', reason: '不符合条件' }),
    );

    expect(status).toBe(409);
    expect(text).toContain('此任务已办理：不予通过');
    const [task] = await tasks.ofCase(project.id);
    expect(task).toMatchObject({ decision: { outcome: 'refused' } });
  });

  it('says that a void task is void', async () => {
    const { path, project } = await pending();
    const [task] = await tasks.ofCase(project.id);
    await put([tasks.void(task as never, '2024-04-10T01:00:00.000Z')]);

    expect((await open(path, asked)).text).toContain('此任务已失效');
  });

  it.each([
    ['no answer chosen', {}, '请选择一项决定'],
    ['a return without a reason', { outcome: 'returned', reason: ' ' }, '此决定须填写理由'],
    ['a question left open', { ...approve, 'questions.plan-is-concrete': '' }, '请'],
    ['a no without a reason', { ...approve, 'questions.plan-is-concrete': 'no' }, '同意须说明理由'],
  ])('keeps what was typed where there is %s', async (_name, typed, sentence) => {
    const { path, project } = await pending();

    const { status, text } = await answer(path, asked, typed as Record<string, string>);

    expect(status).toBe(400);
    expect(text).toContain(sentence);
    expect((await tasks.ofCase(project.id))[0]?.status).toBe('pending');
  });

  it('does not approve what the rules block, and shows the findings', async () => {
    const { path, project } = await pending();

    const { status, text } = await answer(path, asked, approve);

    expect(status).toBe(422);
    expect(text).toContain('不符合');
    expect((await tasks.ofCase(project.id))[0]?.status).toBe('pending');
  });

  it('protects a caller of the API who names what was shown', async () => {
    const { project } = await pending();
    const link = `link-of-review-application-${project.id}`;
    const decide = (shownHash: string) =>
      product.send(
        {
          method: 'POST',
          path: `/api/office/tasks/${link}/decision`,
          json: { ...giveBack, shownHash },
        },
        asked,
      );

    const refused = await decide('0'.repeat(64));
    const taken = await decide(refused.json.shownHash);

    expect([refused.status, refused.json.code, taken.status]).toEqual([
      409,
      'changed-meanwhile',
      200,
    ]);
  });

  it('is handed to another officer by an administrator, with a reason, and mailed', async () => {
    const { path, project } = await pending();
    const administrator = officer('administrator-1', 'administrator');
    const hand = (assignee: string, reason: string) =>
      product.send(
        {
          method: 'POST',
          path: `/api/office${path}/reassignment`,
          json: { assignee, reason },
        },
        administrator,
      );

    const wrong = await hand('finance-1', '休假');
    const right = await hand('reviewer-2', '休假');

    expect([wrong.status, right.status]).toEqual([400, 200]);
    expect((await tasks.ofCase(project.id))[0]?.assignee).toBe('reviewer-2');
    expect((await cases.decisions(project.id)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['reassign-task', '休假'],
    ]);
    const written = JSON.stringify(tables.items(tableNames.cases));
    expect(written).toContain('task-opened-review-application-1-');
  });
});

describe('a task about money', () => {
  it.each([
    [79_000, true],
    [80_000, false],
  ])(
    'tells what a statement of 800.00 pays beyond %i fen reserved: %s',
    async (reservedFen, told) => {
      number += 1;
      const project = runningProject(number, { reservedFen });
      const claim = releasedClaim(project, { status: 'awaiting-funding' });
      const funding = sampleTask(claim.id, 'record-funding', {
        stage: 'settlement',
        assignee: 'finance-1',
      });
      await put([cases.putProject(project), cases.putClaim(claim), tasks.open(funding as never)]);
      await stages.take({ subject: claim.id, stage: 'settlement', attempt: 1 });

      const { text } = await open(
        `/tasks/link-of-record-funding-${claim.id}`,
        officer('finance-1', 'finance'),
      );

      expect(text).toContain('结算单合计');
      expect(text.includes('超出预留')).toBe(told);
      if (told) expect(text).toContain('壹拾元整');
    },
  );
});
