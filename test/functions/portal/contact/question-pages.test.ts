import { describe, expect, test } from 'vitest';
import { draftProject, sampleApplication } from '../../cases/sample-case.ts';
import { tableNames } from '../memory-product.ts';
import { hiddenFields, questionWorld } from './question-world.ts';

const world = await questionWorld();
const { cases, confirmations, product, put, setClock } = world;
const now = '2024-04-08T02:00:00.000Z';
let number = 0;

/** A drafted application of an enterprise that was just asked to confirm it. */
async function asked(over: object = {}) {
  await setClock(now);
  number += 1;
  const project = draftProject(number, over);
  await put([cases.putProject(project)]);
  const { link, answer } = await world.ask(project.id);
  expect(answer.status).toBe(303);
  return { project, link, path: `/confirm/${link}` };
}

async function answer(path: string, cookie: string, typed: Record<string, string>) {
  return world.post(path, { ...hiddenFields(await world.open(path, cookie)), ...typed }, cookie);
}

const decisions = async (id: string) => cases.decisions(id as never);

describe('the door of a question', () => {
  test('a mail scanner that opens the link twice changes nothing and learns no figure', async () => {
    const { path } = await asked();
    const before = product.tables.image();
    const mails = product.mailbox.length;
    const looks = [
      await world.open(path),
      await world.open(path),
      await world.open(`${path}/code`),
    ];
    expect(looks.map(({ status }) => status)).toEqual([200, 200, 303]);
    expect(product.tables.image()).toBe(before);
    expect(product.mailbox).toHaveLength(mails);
    expect(looks[0]?.text).toContain('c***@example.invalid');
    expect(looks[0]?.text).not.toContain('contact@example.invalid');
    expect(looks[0]?.text).not.toContain('讲解员');
  });

  test('sends the code to the registered address only, and opens with it once', async () => {
    const { path, link } = await asked();
    const sent = await world.post(`${path}/code`, {});
    expect(sent.text).toContain('验证码已发送');
    const mail = product.mailbox.at(-1);
    expect(mail?.to).toBe('contact@example.invalid');
    expect(mail?.subject).toBe('循章 确认验证码');
    expect(mail?.text).not.toContain(link);
    const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '';
    const opened = await world.post(`${path}/session`, { code });
    expect([opened.status, opened.headers['location']]).toEqual([303, path]);
    const used = await world.post(`${path}/session`, { code });
    expect([used.status, used.cookies]).toEqual([400, []]);
    expect(used.text).toContain('验证码不正确或已失效');
  });

  test('a code of one question opens no other, and no account', async () => {
    const [one, other] = [await asked(), await asked()];
    await world.post(`${one.path}/code`, {});
    const code = /\d{6}/.exec(product.mailbox.at(-1)?.text ?? '')?.[0] ?? '';
    expect((await world.post(`${other.path}/session`, { code })).cookies).toEqual([]);
    const signIn = { method: 'POST', path: '/api/sign-in' } as const;
    const json = { address: 'contact@example.invalid', code };
    expect((await product.send({ ...signIn, json })).status).toBe(401);
    expect((await world.post(`${one.path}/session`, { code })).status).toBe(303);
  });

  test.each(['', '12', 'abcdef', '１２３４５６'])('takes %j for no code', async (code) => {
    const { path } = await asked();
    const refused = await world.post(`${path}/session`, { code });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('六位数字');
  });

  test('keeps to the limits of sign-in', async () => {
    const known = await world.masterdata.enterprise('E0001');
    if (known === undefined) throw new Error('It was put');
    await world.masterdata.putEnterprise({
      ...known,
      id: 'E0009',
      contact: { name: '示例', address: 'limited@example.invalid' },
    });
    number += 1;
    const application = { ...sampleApplication, enterpriseIds: ['E0009'] };
    const project = draftProject(number, { application });
    await put([cases.putProject(project)]);
    const { link } = await world.ask(project.id, 'E0009');
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await world.post(`/confirm/${link}/code`, {})).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  });

  test('an unknown link leads nowhere', async () => {
    const { status, text } = await world.open(`/confirm/${'x'.repeat(32)}`);
    expect([status, text.includes('没有找到')]).toEqual([404, true]);
  });

  test('the link of an officer’s task is no question, and that of a question no task', async () => {
    const { link } = await asked();
    const reviewer = { actor: 'reviewer-1', role: 'reviewer' } as const;
    expect((await product.send({ path: `/tasks/${link}` }, reviewer)).status).toBe(404);
  });
});

describe('the documents of a question', () => {
  const buttons = (text: string) =>
    [...text.matchAll(/action="\/confirm\/[\w-]+\/files\/([\w-]+)"/g)].map(([, id = '']) => id);
  const opened = () => product.tables.image().match(/"accessId"/g)?.length ?? 0;

  test('are those that the enterprise signs, opened by whoever was asked, with a record', async () => {
    const { project, path, link } = await asked();
    await world.file(project.id, ['training-agreement', 'training-plan']);
    const cookie = await world.enter(link);
    const shown = await world.open(path, cookie);
    expect(shown.text).toContain('培训协议');
    expect(shown.text).toMatch(/用工需求和技能水平标准[\s\S]*未提交/);
    const [agreement = '', ...others] = buttons(shown.text);
    expect(others).toEqual([]);

    const before = opened();
    const answered = await world.post(`${path}/files/${agreement}`, {}, cookie);
    expect(answered.status).toBe(303);
    expect(String(answered.headers['location'])).toContain('X-Amz-Signature');
    expect(opened()).toBe(before + 1);
    expect(product.tables.image()).toContain('"actor":"contact-E0001","role":"contact"');
  });

  test('are opened by nobody else, and no other document is', async () => {
    const { project, path, link } = await asked();
    await world.file(project.id, ['training-agreement', 'training-plan']);
    const cookie = await world.enter(link);
    const [agreement = ''] = buttons((await world.open(path, cookie)).text);
    const plan = `seeded-${Number(agreement.replace('seeded-', '')) + 1}`;
    const elsewhere = await world.enter((await asked()).link);
    const before = opened();
    const refused = [
      await world.post(`${path}/files/${plan}`, {}, cookie),
      await world.post(`${path}/files/${agreement}`, {}, elsewhere),
      await world.post(`${path}/files/${agreement}`, {}),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 303]);
    expect(refused[2]?.headers['location']).toBe(`${path}/files/${agreement}`);
    expect((await world.open(`${path}/files/${agreement}`)).headers['location']).toBe(path);
    expect(opened()).toBe(before);
  });

  test('leave out what each enterprise issues for itself where there are several', async () => {
    const application = { ...sampleApplication, enterpriseIds: ['E0001', 'E0002'] };
    const { path, link, project } = await asked({ application });
    await world.file(project.id, ['demand-statement', 'training-agreement']);
    const { text } = await world.open(path, await world.enter(link));
    expect(buttons(text)).toHaveLength(1);
    expect(text).not.toContain('用工需求和技能水平标准');
  });
});

describe('an answer', () => {
  test('that confirms is stored with its hash, decides in the case, and stands', async () => {
    const { project, path, link } = await asked();
    const cookie = await world.enter(link);
    const shown = await world.open(path, cookie);
    for (const part of ['示例学校', '讲解员', '20', '2024年4月8日']) {
      expect(shown.text).toContain(part);
    }
    const hash = hiddenFields(shown)['shownHash'];
    const given = await answer(path, cookie, { outcome: 'confirmed' });
    expect([given.status, given.headers['location']]).toEqual([303, path]);
    expect(await decisions(project.id)).toMatchObject([
      {
        kind: 'confirm-application',
        outcome: 'confirmed',
        by: '示例联系人（E0001）',
        shownHash: hash,
      },
    ]);
    const second = await answer(path, cookie, {
      outcome: 'declined',
      reason: '改主意',
      shownHash: hash ?? '',
    });
    expect([second.status, second.text.includes('已答复：确认')]).toEqual([409, true]);
    expect(await decisions(project.id)).toHaveLength(1);
    const seen = await world.seenByInstitution(`/i/cases/${project.id}/application`);
    expect(seen.text).toContain('企业已确认');
    const findings = await world.seenByInstitution(`/i/cases/${project.id}/application/agreement`);
    expect(findings.text).toContain('用工企业 E0001 于2024-04-08已确认');
  });

  test('is reminded of on its last day, unless it was given or asked for anew', async () => {
    const { project, path, link } = await asked();
    const reminders = () =>
      product.tables
        .items(tableNames.cases)
        .filter((one) => one['kind'] === 'confirmation-reminder' && one['subject'] === project.id)
        .map((one) => [one['id'], one['dueAt'], one['dueState']]);
    const due = '2024-04-22T01:00:00.000Z';
    expect(reminders()).toEqual([['confirmation-reminder-E0001-1', due, 'PENDING']]);

    await setClock('2024-04-09T02:00:00.000Z');
    const again = await world.ask(project.id);
    expect(reminders()).toEqual([
      ['confirmation-reminder-E0001-1', due, undefined],
      ['confirmation-reminder-E0001-2', '2024-04-23T01:00:00.000Z', 'PENDING'],
    ]);

    expect(again.link).not.toBe(link);
    const cookie = await world.enter(again.link);
    await answer(path.replace(link, again.link), cookie, { outcome: 'confirmed' });
    expect(reminders().map(([, , state]) => state)).toEqual([undefined, undefined]);
  });

  test('that declines says why, warns the reviewer, and can be asked for again tomorrow', async () => {
    const { project, path, link } = await asked();
    const cookie = await world.enter(link);
    const bare = await answer(path, cookie, { outcome: 'declined', reason: '  ' });
    expect([bare.status, bare.text.includes('不确认须填写理由')]).toEqual([400, true]);
    expect(await decisions(project.id)).toEqual([]);
    await answer(path, cookie, { outcome: 'declined', reason: '需求人数应为 12 人' });
    const seen = await world.seenByInstitution(`/i/cases/${project.id}/application`);
    expect(seen.text).toContain('需求人数应为 12 人');
    const findings = await world.seenByInstitution(`/i/cases/${project.id}/application/agreement`);
    expect(findings.text).toContain('表示不确认');
    expect((await world.ask(project.id)).answer.status).toBe(409);
    await setClock('2024-04-09T02:00:00.000Z');
    expect((await world.ask(project.id)).answer.status).toBe(303);
  });

  test('to what was changed meanwhile is not stored, and the page says what changed', async () => {
    const { project, path, link } = await asked();
    const cookie = await world.enter(link);
    const fields = hiddenFields(await world.open(path, cookie));
    const stored = await cases.project(project.id);
    if (stored === undefined) throw new Error('It was put');
    const application = { ...stored.application, declaredDemand: 12 };
    await put([cases.putProject({ ...stored, application })]);
    const late = await world.post(path, { ...fields, outcome: 'confirmed' }, cookie);
    expect(late.status).toBe(409);
    expect(late.text).toContain('“用工需求人数”有了变化');
    expect(await decisions(project.id)).toEqual([]);
    expect((await answer(path, cookie, { outcome: 'confirmed' })).status).toBe(303);
  });

  test('says nothing of what was written after it', async () => {
    const { project, path, link } = await asked();
    await answer(path, await world.enter(link), { outcome: 'confirmed' });
    const stored = await cases.project(project.id);
    if (stored === undefined) throw new Error('It was put');
    await put([
      cases.putProject({ ...stored, application: { ...stored.application, posts: ['焊工'] } }),
    ]);
    const seen = await world.seenByInstitution(`/i/cases/${project.id}/application`);
    expect(seen.text).toContain('答复后内容有变化');
    const findings = await world.seenByInstitution(`/i/cases/${project.id}/application/agreement`);
    expect(findings.text).not.toContain('已确认');
    expect((await world.ask(project.id)).answer.status).toBe(303);
  });

  test.each([
    ['no choice', {}],
    ['a choice that there is not', { outcome: 'perhaps' }],
    ['a hash that is none', { outcome: 'confirmed', shownHash: 'abc' }],
    ['a reason without end', { outcome: 'declined', reason: '长'.repeat(2_001) }],
    ['a field nobody asked for', { outcome: 'confirmed', extra: '1' }],
  ])('with %s is refused and nothing is stored', async (_what, typed) => {
    const { project, path, link } = await asked();
    const cookie = await world.enter(link);
    const before = product.tables.image(tableNames.sessions);
    expect((await answer(path, cookie, typed as Record<string, string>)).status).toBe(400);
    expect(product.tables.image(tableNames.sessions)).toBe(before);
    expect(await decisions(project.id)).toEqual([]);
  });

  test('after its last day, or once another question was put, is not taken', async () => {
    const { path, link, project } = await asked();
    const cookie = await world.enter(link);
    const fields = hiddenFields(await world.open(path, cookie));
    await setClock('2024-04-23T02:00:00.000Z');
    const late = await world.post(path, { ...fields, outcome: 'confirmed' }, cookie);
    expect([late.status, late.text.includes('已失效')]).toEqual([409, true]);
    await world.ask(project.id);
    const [first] = await confirmations.ofCase(project.id);
    expect(first?.status).toBe('void');
    expect((await world.open(path)).text).toContain('承训单位已另发请求');
    expect(await decisions(project.id)).toEqual([]);
  });

  test('is nobody else’s: not of another question, not of another role, not of a stranger', async () => {
    const [one, other] = [await asked(), await asked()];
    const cookie = await world.enter(other.link);
    const fields = hiddenFields(await world.open(other.path, cookie));
    const foreign = await world.post(one.path, { ...fields, outcome: 'confirmed' }, cookie);
    expect(foreign.status).toBe(404);
    expect((await world.open(one.path, cookie)).text).not.toContain('讲解员');
    const stranger = await world.post(one.path, { ...fields, outcome: 'confirmed' });
    expect([stranger.status, stranger.headers['location']]).toEqual([303, one.path]);
    const desk = { actor: 'desk-1', role: 'institution', organisation: 'I0001' } as const;
    const headers = { accept: 'text/html', origin: 'https://xunzhang.example.invalid' };
    const sent = { method: 'POST', path: one.path, headers, json: fields } as const;
    expect((await product.send(sent, desk)).status).toBe(403);
    expect(await decisions(one.project.id)).toEqual([]);
  });
});
