import { beforeAll, describe, expect, test } from 'vitest';
import { caseKeys } from '#functions/cases/keys.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { hashOf } from '#functions/sessions/secrets.ts';
import {
  draftProject,
  openedFields,
  runningProject,
  sampleApplication,
  sampleClass,
  sampleTrainees,
  seeding,
} from '../../cases/sample-case.ts';
import { type Answered, send } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames, type Who } from '../memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, put, file, setClock } = seeding(tables);
const masterdata = dynamoMasterdataStore(tables.client, tableNames.masterdata);
const institution = product.audiences.find(({ name }) => name.startsWith('institution'));
const html = { accept: 'text/html' };
const as = (organisation: string): Who => ({
  actor: `desk-${organisation}`,
  role: 'institution',
  organisation,
});

async function open(path: string, organisation = 'I0001'): Promise<Answered> {
  const [at = '', query = ''] = path.split('?');
  return product.send({ path: at, query, headers: html }, as(organisation));
}

async function post(path: string, form: Record<string, string>): Promise<Answered> {
  if (institution === undefined) throw new Error('No institution audience');
  const cookie = await cookieOf(tables, as('I0001'));
  const sessions = dynamoSessionStore(tables.client, tableNames.sessions);
  const found = await sessions.get(hashOf(cookie.slice(cookie.indexOf('=') + 1)));
  const formToken = found?.formToken ?? '';
  return send(institution.handler, {
    method: 'POST',
    path,
    headers: html,
    cookies: [cookie],
    form: { ...form, formToken },
  });
}

const running = runningProject(1);
const opened = sampleClass(running, { ...openedFields, enrolled: 3 });
const evil = '<script>alert("岗")</script>';
const longName = '吉林省某某某某某某某某某某某某某某职业学校';

beforeAll(async () => {
  await setClock('2024-05-08T01:00:00.000Z');
  for (const [id, name] of [
    ['I0001', longName],
    ['I0003', '示例学校'],
  ] as const) {
    await masterdata.putInstitution({
      schemaVersion: 1,
      id,
      name,
      type: 'vocational-college',
      status: 'active',
      account: { holder: name, bank: '示例银行', number: '6200000000000001' },
    });
  }
  await put([cases.putProject(running), cases.putClass(opened)]);
  await put(sampleTrainees(opened.id, 3).map((one) => cases.putTrainee(one)));
  const application = { ...sampleApplication, posts: [evil] };
  await put([cases.putProject(draftProject(2, { application }))]);
  for (let from = 100; from < 400; from += 50) {
    const many = Array.from({ length: 50 }, (_, index) =>
      cases.putProject(draftProject(from + index, { institutionId: 'I0003' })),
    );
    await put(many);
  }
});

describe('my cases', () => {
  test('an empty list says what to do next', async () => {
    const { status, text } = await open('/i', 'I0009');
    expect(status).toBe(200);
    expect(text).toContain('您还没有项目');
    expect(text).toContain('新建立项申请');
  });

  test('300 cases come in pages of 20, the newest first', async () => {
    const first = await open('/i', 'I0003');
    const last = await open('/i?page=15', 'I0003');
    const listed = (text: string) => new Set(text.match(/\/i\/cases\/P2024-\d{4}(?=")/g)).size;
    expect([listed(first.text), listed(last.text)]).toEqual([20, 20]);
    expect(first.text).toContain('第 1 页，共 15 页');
    expect(first.text).toContain('P2024-0399');
    expect(last.text).toContain('P2024-0100');
    expect(first.text).toMatch(/还有 \d+ 项不符合或待核实/);
  });

  test('a name of 20 characters stands whole', async () => {
    expect((await open('/i')).text).toContain(longName);
  });
});

describe('the results of a class', () => {
  const of = runningProject(7);
  const ended = { ...openedFields, status: 'ended', endedOn: '2024-05-10' };
  const page = `/i/classes/${of.id}-C1/results`;

  test('are not judged before any were handed in', async () => {
    await put([cases.putProject(of), cases.putClass(sampleClass(of, ended))]);
    await file(`${of.id}-C1`, ['examination-paper']);
    const { text } = await open(page);
    expect(text).toContain('已接收');
    expect(text).toContain('提交时按审核所用的规则核查');
    expect(text).not.toContain('核查结论');
    expect(text).not.toMatch(/缺少试卷|试卷缺/);
  });

  test('are judged once they were', async () => {
    const examination = {
      ...{ authors: [], examiners: [], hasTheory: true, hasPractice: false },
      archiveNumber: '档1',
    };
    const returned = { ...ended, status: 'results-returned', reason: '请补正', examination };
    await put([cases.putClass({ ...sampleClass(of, returned), rev: 1 })]);
    const { text } = await open(page);
    expect(text).toContain('核查结论');
    expect(text).toContain('试卷含理论部分，缺实操部分');
  });
});

describe('a case', () => {
  test('tells state, next step, classes and money, and links every amount', async () => {
    const { status, text } = await open('/i/cases/P2024-0001');
    expect(status).toBe(200);
    for (const part of ['培训中', '请您办理', '下一课次 2024年5月8日（周三）', '¥16,000.00']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('人民币壹万陆仟元整');
    expect(text).toContain('href="/i/cases/P2024-0001/money"');
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test.each([
    '/i/cases/P2024-0001/money',
    '/i/cases/P2024-0001/application',
    '/i/cases/P2024-0001/claim',
    '/i/cases/P2024-0001/new-class',
    '/i/classes/P2024-0001-C1',
    '/i/classes/P2024-0001-C1/days',
    '/i/classes/P2024-0001-C1/roster',
    '/i/classes/P2024-0001-C1/files',
    '/i/classes/P2024-0001-C1/results',
    '/i/cases/P2024-0002/application',
    '/i/cases/P2024-0002/application/employer',
    '/i/cases/P2024-0002/application/demand',
    '/i/cases/P2024-0002/application/occupation',
    '/i/cases/P2024-0002/application/plan',
    '/i/cases/P2024-0002/application/agreement',
    '/i/cases/P2024-0002/application/files',
    '/i/cases/P2024-0002/application/check',
    '/i/withdraw/P2024-0001',
    '/i/uploads/new?subject=P2024-0002&item=training-plan',
  ])('%s is a page without engine words or script', async (path) => {
    const { status, text } = await open(path);
    expect(status).toBe(200);
    expect(text).toContain('<h1>');
    expect(text).not.toMatch(/undefined|\[object|NaN|<script|Lambda|execution/);
  });

  test('whose stage was interrupted says so, and that nothing need be sent again', async () => {
    const one = draftProject(5, { status: 'submitted', submittedAt: '2024-04-08T01:00:00.000Z' });
    await put([cases.putProject(one)]);
    const record = { schemaVersion: 1, subject: one.id, stage: 'approval', attempt: 1 };
    const Item = { ...caseKeys.stage(one.id), ...record, status: 'interrupted' };
    await put([{ Put: { TableName: tableNames.cases, Item } }]);
    const { text } = await open(`/i/cases/${one.id}`);
    expect(text).toContain('办理中断');
    expect(text).toContain('不需要重新提交');
  });

  test('what was typed by somebody is text on a page', async () => {
    const { text } = await open('/i/cases/P2024-0002/application/employer');
    expect(text).toContain('&lt;script&gt;');
  });

  test('of another institution reads as not found, as a page', async () => {
    const { status, text } = await open('/i/cases/P2024-0001', 'I0003');
    expect(status).toBe(404);
    expect(text).toContain('没有找到这个页面');
  });

  test('asks who is not signed in to sign in', async () => {
    const answer = await product.send({ path: '/i/cases/P2024-0001', headers: html });
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      '/sign-in?to=%2Fi%2Fcases%2FP2024-0001',
    ]);
  });
});

describe('accepted files', () => {
  const place = `/i/classes/${opened.id}/files`;

  test('of a class and of its trainees open through a recorded, short-lived link', async () => {
    await file(opened.id, ['teachers'], ['C1-T01']);
    const { text } = await open(place);
    const actions = [...text.matchAll(/action="(\/i\/evidence\/[^"]+)"/g)].map(
      (one) => one[1] ?? '',
    );
    expect(actions).toHaveLength(2);
    for (const action of actions) {
      const answer = await post(action, {});
      expect(answer.status).toBe(303);
      expect(String(answer.headers['location'])).toContain('X-Amz-Signature');
    }
    const accesses = tables.items(tableNames.cases).filter(({ accessId }) => accessId);
    expect(accesses).toMatchObject(
      actions.map(() => ({ actor: 'desk-I0001', role: 'institution', subject: opened.id })),
    );
  });

  test('are no other institution’s, and an enterprise only reads that they are there', async () => {
    const [action = ''] = /\/i\/evidence\/[^"]+/.exec((await open(place)).text) ?? [];
    const foreign = await product.send({ method: 'POST', path: action }, as('I0003'));
    const enterprise = { actor: 'e', role: 'enterprise', organisation: 'E0001' } as const;
    const { text } = await product.send({ path: place, headers: html }, enterprise);
    expect(foreign.status).toBe(404);
    expect(text).toContain('已接收');
    expect(text).not.toContain('/i/evidence/');
  });
});

describe('forms', () => {
  const demand = '/i/cases/P2024-0002/application/demand';

  test('keep what was typed where a field is wrong, and say which', async () => {
    const answer = await post(demand, {
      planYear: '2024',
      declaredDemand: '二十',
      plannedHeadcount: '18',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('value="二十"');
    expect(answer.text).toContain('href="#field-declaredDemand"');
    expect(answer.text).toContain('value="18"');
    const stored = await cases.project(draftProject(2).id);
    expect(stored?.application.plannedHeadcount).toBe(20);
  });

  test('save a section and leave the others as they are', async () => {
    const answer = await post(demand, {
      planYear: '2024',
      declaredDemand: '19',
      plannedHeadcount: '',
    });
    expect(answer.status).toBe(303);
    const { application } = (await cases.project(draftProject(2).id)) ?? draftProject(2);
    expect(application.declaredDemand).toBe(19);
    expect(application.plannedHeadcount).toBeUndefined();
    expect(application.occupationCode).toBe(sampleApplication.occupationCode);
  });

  test('an application that the rules block is not submitted, and its findings are shown', async () => {
    const answer = await post('/i/cases/P2024-0002/application/check', {});
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('不符合');
    expect((await cases.project(draftProject(2).id))?.status).toBe('draft');
  });

  test('a form without the token of its session is refused', async () => {
    if (institution === undefined) throw new Error('No institution audience');
    const cookie = await cookieOf(tables, as('I0001'));
    const answer = await send(institution.handler, {
      method: 'POST',
      path: demand,
      headers: html,
      cookies: [cookie],
      form: { planYear: '2024' },
    });
    expect(answer.status).toBe(403);
  });
});
