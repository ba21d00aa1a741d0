import { beforeAll, describe, expect, test } from 'vitest';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { evidence } from '#functions/evidence/evidence.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { hashOf } from '#functions/sessions/secrets.ts';
import {
  openedFields,
  runningProject,
  sampleClass,
  sampleTrainees,
  seeding,
} from '../../cases/sample-case.ts';
import { type Answered, send } from '../../http/http-event.ts';
import { cookieOf, memoryProduct, tableNames, type Who } from '../memory-product.ts';

const product = await memoryProduct();
const { tables } = product;
const { cases, put, setClock } = seeding(tables);
const files = dynamoEvidenceStore(tables.client, tableNames.evidence);
const desk: Who = { actor: 'desk', role: 'institution', organisation: 'I0001' };
const accept = { accept: 'text/html' };
const project = runningProject(1);
const opened = sampleClass(project, openedFields);
const path = `/i/classes/${opened.id}/timetable-change`;
const date = '2024-05-09';

beforeAll(async () => {
  await setClock('2024-05-08T01:00:00.000Z');
  await put([cases.putProject(project), cases.putClass(opened)]);
});

const open = (address: string) => {
  const [at = '', query = ''] = address.split('?');
  return product.send({ path: at, query, headers: accept }, desk);
};

async function post(form: Record<string, string>): Promise<Answered> {
  const institution = product.audiences.find(({ name }) => name.startsWith('institution'));
  if (institution === undefined) throw new Error('No institution audience');
  const cookie = await cookieOf(tables, desk);
  const sessions = dynamoSessionStore(tables.client, tableNames.sessions);
  const found = await sessions.get(hashOf(cookie.slice(cookie.indexOf('=') + 1)));
  return send(institution.handler, {
    method: 'POST',
    path,
    headers: accept,
    cookies: [cookie],
    form: { date, ...form, formToken: found?.formToken ?? '' },
  });
}

const changes = async () => (await cases.trainingClass(opened.id))?.changes;
const shorter = {
  kind: 'taught-otherwise',
  lines: '4,线下,理论,08:30,11:30\n2,线下,理论,13:00,14:30,30',
  reason: '下午停电',
};

describe('reporting a change on pages', () => {
  test('is offered for days that are not over, and only for those', async () => {
    const { text } = await open(`/i/classes/${opened.id}/days`);
    const offered = [...text.matchAll(/timetable-change\?day=2024-05-(\d\d)/g)].map(
      ([, day]) => day,
    );
    expect(offered).toEqual(['08', '09', '10']);
    expect(text).not.toContain('课表调整');
  });

  test('begins with the day as it stands', async () => {
    const { status, text } = await open(`${path}?day=${date}`);
    expect(status).toBe(200);
    expect(text).toContain('2024年5月9日（周四）');
    expect(text).toContain('4,线下,理论,08:30,11:30,45');
    expect((await open(`${path}?day=2024-05-11`)).status).toBe(404);
    expect((await open(`${path}?day=tomorrow`)).status).toBe(400);
  });

  test.each([
    ['nothing chosen', { reason: '停电' }, 'field-kind'],
    ['no day to move to', { kind: 'moved', reason: '停电' }, 'field-to'],
    ['moved onto another day', { kind: 'moved', to: '2024-05-10', reason: '停电' }, 'field-to'],
    ['a line that is none', { ...shorter, lines: '四节理论' }, 'field-lines'],
    ['no lines', { ...shorter, lines: '' }, 'field-lines'],
    [
      'the lessons as they are',
      { ...shorter, lines: '4,线下,理论,08:30,11:30\n4,线下,实操,13:00,16:00' },
      'field-lines',
    ],
    ['no reason', { kind: 'cancelled', reason: '' }, 'field-reason'],
  ])(
    '%s: told at its field, what was typed stays, nothing is stored',
    async (_name, form, field) => {
      for (const step of ['check', 'report']) {
        const answer = await post({ step, ...form } as never);
        expect(answer.status).toBe(400);
        expect(answer.text).toContain(`href="#${field}"`);
        if ('reason' in form) expect(answer.text).toContain(form.reason);
      }
      expect(await changes()).toEqual([]);
    },
  );

  test('shows what the rules say before it is reported', async () => {
    const { status, text } = await post({ step: 'check', ...shorter });
    expect(status).toBe(200);
    expect(text).toContain('理论线下 2 节 × 30 分钟（13:00–14:30）');
    for (const said of ['不足 45 分钟', '须经办人员接受说明', '原则上不少于 40 学时']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('确认报告');
    expect(await changes()).toEqual([]);
    const back = await post({ step: 'edit', ...shorter });
    expect(back.text).toContain('2,线下,理论,13:00,14:30,30');
  });

  test('offers no report of what the rules block', async () => {
    const { text } = await post({ step: 'check', ...shorter, lines: '9,线下,实操,08:00,16:00' });
    expect(text).toContain('不能这样调整');
    expect(text).not.toContain('确认报告');
  });

  test('is stored once confirmed, and shown to institution and office', async () => {
    const answer = await post({ step: 'report', ...shorter });
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      `/i/classes/${opened.id}/days#changes`,
    ]);
    expect(await changes()).toMatchObject([{ reason: '下午停电', by: 'desk' }]);
    const office: Who = { actor: 'reviewer-1', role: 'reviewer' };
    const pages = [
      await open(`/i/classes/${opened.id}/days`),
      await product.send({ path: `/o/classes/${opened.id}`, headers: accept }, office),
    ];
    for (const { status, text } of pages) {
      expect(status).toBe(200);
      expect(text).toContain('课表调整');
      expect(text).toContain('下午停电');
      expect(text).toContain('38 课时');
    }
  });
});

describe('the days page of online days', () => {
  test('asks for platform records in place of clips, of the class and of each trainee', async () => {
    const other = runningProject(2);
    const online = { count: 8, minutes: 45, mode: 'online', kind: 'theory' };
    const one = sampleClass(other, {
      ...openedFields,
      timetable: [{ date: '2024-05-07', lessons: [online] }],
    });
    const [first, second] = sampleTrainees(one.id, 2);
    await put([cases.putProject(other), cases.putClass(one)]);
    await put([first, second].map((each) => cases.putTrainee(each as never)));
    const at = `/i/classes/${one.id}/days`;
    const missing = (await open(at)).text;
    expect(missing).toContain('线上平台记录：未提交');
    expect(missing).toContain('上传C1-T02 学习记录');
    expect(missing).not.toContain('上传视频');
    const record = (number: number, trainee?: string) =>
      evidence.parse({
        schemaVersion: 1,
        id: `record-${number}`,
        subject: one.id,
        item: 'platform-record',
        day: '2024-05-07',
        trainee,
        key: `seeded/${number}`,
        versionId: 'seeded',
        sha256: String(number).padStart(64, '0'),
        bytes: 1,
        contentType: 'application/pdf',
        acceptedAt: '2024-05-07T10:00:00.000Z',
      });
    await put(files.accept(record(1)));
    await put(files.accept(record(2, 'C1-T01')));
    const { text } = await open(at);
    expect(text).toContain('线上平台记录：已接收');
    expect(text).toContain('C1-T01 学习记录：已接收');
    expect(text).toContain('C1-T02 学习记录：未提交');
    expect(text).toContain('1 / 2 人');
  });
});
