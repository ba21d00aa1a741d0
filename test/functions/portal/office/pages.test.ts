import { beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#functions/clock/business-clock.ts';
import { dynamoLedgerStore } from '#functions/ledger/dynamo-ledger-store.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { dynamoNoticeStore } from '#functions/notices/dynamo-notice-store.ts';
import type { Role } from '#functions/sessions/session.ts';
import { inventedPeople } from '#infra/local/demo/invented-people.ts';
import {
  draftProject,
  filedClaim,
  openedFields,
  runningProject,
  sampleClass,
  sampleTask,
  sampleTrainees,
  seeding,
} from '../../cases/sample-case.ts';
import { send } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames, type Who } from '../memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, tasks, put, file, setClock } = seeding(tables);
const masterdata = dynamoMasterdataStore(tables.client, tableNames.masterdata);
const ledger = dynamoLedgerStore(tables.client, tableNames.ledger);
const origin = 'https://xunzhang.example.invalid';
const who = (role: Role): Who => ({ actor: `${role}-1`, role });
const project = runningProject(1);
const [found] = inventedPeople(1, 1);
const inventedPerson = { name: found?.name ?? '', idNumber: found?.number ?? '' };
const openedClass = sampleClass(project, { ...openedFields, enrolled: 3 });
const fund = project.approval.fund.code;

beforeAll(async () => {
  await setClock('2024-05-22T01:00:00.000Z');
  await masterdata.putInstitution({
    schemaVersion: 1,
    id: 'I0001',
    name: '示例职业技术学院',
    type: 'vocational-college',
    status: 'active',
    account: { holder: '示例职业技术学院', bank: '示例银行', number: '6200000000000001' },
  });
  for (const role of ['reviewer', 'finance', 'administrator'] as const) {
    await masterdata.putAccount({
      schemaVersion: 1,
      id: `${role}-1`,
      name: `示例 ${role}`,
      address: `${role}@example.invalid`,
      roles: [role],
      active: true,
    });
  }
  await put([
    cases.putProject(project),
    cases.putClass(openedClass),
    cases.putClaim(filedClaim(project)),
    ...sampleTrainees(openedClass.id, 3).map((one) => cases.putTrainee(one)),
    tasks.open(
      sampleTask(`${project.id}-S`, 'trigger-settlement', {
        assignee: 'finance-1',
        stage: 'settlement',
      }) as never,
    ),
  ]);
  await file(project.id, ['training-plan']);
});

const open = (path: string, role: Role) =>
  product.send({ path, headers: { accept: 'text/html' } }, who(role));

/** Opens `from`, takes the token of its forms, and posts to `to` in the same session. */
async function post(from: string, to: string, role: Role, form: Record<string, string>) {
  const cookies = [await cookieOf(tables, who(role))];
  const office = product.audiences.find(({ name }) => name === 'office-api.ts');
  if (office === undefined) throw new Error('There is an office');
  const headers = { accept: 'text/html', origin };
  const { text } = await send(office.handler, { path: from, headers, cookies });
  const formToken = /name="formToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return send(office.handler, {
    method: 'POST',
    path: to,
    headers,
    cookies,
    form: { formToken, ...form },
  });
}

const words = (text: string) =>
  text
    .replace(/[\s\S]*<main/, '<main')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the pages of the office', () => {
  it.each([
    ['/o', 'reviewer', '现在没有等您办理的事项'],
    ['/tasks', 'finance', '有 1 项等您办理'],
    ['/o/cases', 'auditor', '共 1 个项目'],
    [`/o/cases/${project.id}`, 'reviewer', '正在等候'],
    [`/o/classes/${project.id}-C1`, 'reviewer', '花名册'],
    [`/o/classes/${project.id}-C1/trainees/C1-T01`, 'auditor', '没有人查看过完整信息'],
    ['/o/finance', 'finance', '还没有录入资金指标'],
    ['/o/finance/appropriations', 'finance', '录入资金指标'],
    ['/o/admin', 'administrator', '人员与回避'],
    ['/o/admin/institutions', 'administrator', '示例职业技术学院'],
    ['/o/admin/devices', 'administrator', '还没有录入'],
    [`/o/classes/${project.id}-C1/devices`, 'auditor', '请联系管理员登记'],
    [`/o/classes/${project.id}-C1/late-check-ins`, 'finance', '没有待认定的迟到打卡'],
  ] as const)('%s is read by the %s', async (path, role, sentence) => {
    const { status, text } = await open(path, role);

    expect(status).toBe(200);
    expect(words(text)).toContain(sentence);
    expect(words(text)).not.toMatch(/undefined|\[object|execution|token|Lambda/);
  });

  it('shows granted waivers and objections on the page of their case', async () => {
    const waiver = {
      rule: 'cc24.opening.over-enrolment',
      subject: { kind: 'project', id: 'P2024-0003' },
      officer: 'reviewer-1',
      reason: '企业扩产',
      on: '2024-04-10',
    };
    const other = runningProject(3, { waivers: [waiver] });
    const notices = dynamoNoticeStore(tables.client, tableNames.cases);
    await put([
      cases.putProject(other),
      notices.putObjection({
        schemaVersion: 1,
        subject: other.id,
        id: 'objection-1',
        notice: 1,
        text: '课时安排与公示不符',
        raisedAt: instant.parse('2024-04-10T01:00:00.000Z'),
        resolution: 'open',
      }),
    ]);

    const text = words((await open(`/o/cases/${other.id}`, 'reviewer')).text);

    expect(text).toContain('示例 reviewer 企业扩产');
    expect(text).toContain('课时安排与公示不符 待处理');
  });

  it('tells an officer what is waited for in the cases that were decided lately, and from whom', async () => {
    const decision = {
      outcome: 'returned',
      reason: '请补方案',
      by: 'reviewer-2',
      at: project.createdAt,
    };
    const mine = { assignee: 'reviewer-2', status: 'decided', decision };
    const back = draftProject(5, {
      ...{ status: 'returned', submittedAt: project.createdAt, reason: '请补方案' },
    });
    const going = runningProject(6);
    await put([
      cases.putProject(back),
      cases.putProject(going),
      cases.putClass(sampleClass(going, { status: 'requested', requestedAt: going.createdAt })),
      tasks.open(sampleTask(back.id, 'review-application', mine) as never),
      tasks.open(
        sampleTask(going.id, 'resolve-objection', {
          ...mine,
          ...{ assignee: 'reviewer-3', decision: { ...decision, outcome: 'dismissed' } },
        }) as never,
      ),
      tasks.open(sampleTask(going.id, 'review-application', mine) as never),
      tasks.open(
        sampleTask(`${going.id}-C1`, 'review-opening', { assignee: 'reviewer-3' }) as never,
      ),
    ]);
    const second: Who = { actor: 'reviewer-2', role: 'reviewer' };
    const { text } = await product.send({ path: '/o', headers: { accept: 'text/html' } }, second);
    const third = { ...second, actor: 'reviewer-3' };
    const other = await product.send({ path: '/o', headers: { accept: 'text/html' } }, third);

    expect(words(text)).toMatch(
      /等待他人办理.*P2024-0006 班级 C1：开班申请审核 等待人社审核人员.*P2024-0005 按退回意见补正立项申请后重新提交 等待承训单位.*最近办理/,
    );
    expect(words(other.text)).not.toContain('等待他人办理');
    expect(words(other.text)).toContain('有 1 项等您办理');
  });

  it('explains that there is no statement yet', async () => {
    const { status } = await open(`/o/cases/${project.id}/statement`, 'finance');

    expect(status).toBe(404);
  });

  it('enters an appropriation once, and keeps what was typed where it is wrong', async () => {
    const path = '/o/finance/appropriations';
    const typed = { year: '2024', amountYuan: '1,000,000.00', document: '示例〔2024〕1号' };

    const wrong = await post(path, path, 'finance', { ...typed, amountYuan: '十万' });
    const right = await post(path, path, 'finance', typed);
    const again = await post(path, path, 'finance', typed);

    expect([wrong.status, right.status, again.status]).toEqual([400, 303, 400]);
    expect(wrong.text).toContain('应为大于零的金额');
    expect(wrong.text).toContain('示例〔2024〕1号');
    expect(again.text).toContain('同一文件只能录入一次');
    expect((await ledger.head(fund, 2024))?.book.available).toBe(100_000_000);
    expect(words((await open('/o/finance/books/2024', 'auditor')).text)).toContain('没有差异');
  });

  it('triggers a settlement once, however often it is pressed', async () => {
    const button = `/o/finance/projects/${project.id}/settlement`;

    const pressed = await post('/o/finance', button, 'finance', {});
    const again = await post('/o/finance', button, 'finance', {});
    const called = await product.send(
      { method: 'POST', path: `/api/office/projects/${project.id}/settlement` },
      who('finance'),
    );

    expect([pressed.status, again.status]).toEqual([303, 303]);
    expect([called.status, called.json]).toEqual([200, { started: false, status: 'triggered' }]);
    const events = tables
      .items(tableNames.cases)
      .filter((one) => one['name'] === 'settlement-triggered');
    expect(events).toHaveLength(1);
  });

  it('lets nobody but reviewers, auditors and administrators unmask, and them only with a reason', async () => {
    const path = `/o/classes/${project.id}-C1/trainees/C1-T01`;

    const without = await post(path, path, 'auditor', { reason: ' ' });
    const finance = await product.send(
      { method: 'POST', path, headers: { origin } },
      who('finance'),
    );

    expect(without.status).toBe(400);
    expect(without.text).toContain('请说明为什么需要查看');
    expect(finance.status).toBe(403);
  });

  it('unmasks for a reason, and the page then says who looked and why', async () => {
    const other = runningProject(2);
    const draft = sampleClass(other);
    await put([cases.putProject(other), cases.putClass(draft)]);
    const rostered = await product.send(
      {
        method: 'PUT',
        path: `/api/institution/classes/${draft.id}/roster`,
        json: { trainees: [{ ...inventedPerson, existingStaff: false }] },
      },
      { actor: 'institution-1', role: 'institution', organisation: 'I0001' },
    );
    const path = `/o/classes/${draft.id}/trainees/C1-T01`;

    const masked = await open(path, 'reviewer');
    const clear = await post(path, path, 'reviewer', { reason: '核对身份证复印件' });
    const later = await open(path, 'reviewer');

    expect(rostered.status).toBe(200);
    expect(masked.text).not.toContain(inventedPerson.idNumber);
    expect(clear.text).toContain(inventedPerson.idNumber);
    expect(later.text).not.toContain(inventedPerson.idNumber);
    expect(words(later.text)).toContain('示例 reviewer 核对身份证复印件');
  });

  it('opens a file through a short-lived link, after the access was recorded', async () => {
    const path = `/o/cases/${project.id}`;
    const file = /action="(\/o\/evidence\/[^"]+)"/.exec((await open(path, 'reviewer')).text)?.[1];

    const opened = await post(path, file ?? '', 'reviewer', {});
    const looked = await product.send({ path: file ?? '' }, who('reviewer')).catch(String);

    expect(opened.status).toBe(303);
    expect(String(opened.headers['location'])).toContain('X-Amz-Signature');
    expect(tables.image(tableNames.sessions)).toContain('"actor":"reviewer-1"');
    expect(looked).toContain('No route GET');
  });

  it('enters a record of a register through the API’s own checks', async () => {
    const path = '/o/admin/minimum-wages';

    const wrong = await post(path, path, 'administrator', {
      from: '2024-02-30',
      amountYuan: '很多',
      instrument: '示例文件',
    });
    const right = await post(path, path, 'administrator', {
      from: '2024-01-01',
      amountYuan: '2120',
      instrument: '示例文件',
    });

    expect([wrong.status, right.status]).toEqual([400, 303]);
    expect(wrong.text).toContain('#field-amountYuan');
    expect(await masterdata.minimumWages()).toMatchObject([{ from: '2024-01-01', fen: 212_000 }]);
  });
});
