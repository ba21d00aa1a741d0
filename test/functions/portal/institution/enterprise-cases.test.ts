import { describe, expect, test } from 'vitest';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import {
  draftProject,
  runningProject,
  sampleApplication,
  seeding,
} from '../../cases/sample-case.ts';
import { memoryProduct, tableNames, type Who } from '../memory-product.ts';

const product = await memoryProduct();
const { cases, put, setClock } = seeding(product.tables);
const desk: Who = { actor: 'desk-1', role: 'institution', organisation: 'I0001' };
const enterprise = (organisation: string): Who => ({
  actor: `of-${organisation}`,
  role: 'enterprise',
  organisation,
});
const list = async (of: string, page = 1) =>
  (await product.send({ path: '/i', query: `page=${page}` }, enterprise(of))).text;
const ids = (text: string) =>
  [...text.matchAll(/href="\/i\/cases\/([\w-]+)"/g)].map(([, id]) => id);

await setClock('2024-04-10T01:00:00.000Z');

describe('the projects that name an enterprise', () => {
  test('none yet: the page says how one comes here', async () => {
    expect(await list('E0009')).toContain('还没有与本企业有关的项目');
  });

  test('follow the application, as it is begun and as it is corrected', async () => {
    const json = { ...sampleApplication, enterpriseIds: ['E0001'] };
    const begun = await product.send(
      { method: 'POST', path: '/api/institution/projects', json },
      desk,
    );
    const id: string = begun.json.projectId;
    expect(ids(await list('E0001'))).toEqual([id]);
    const path = `/api/institution/projects/${id}/application`;
    const corrected = { ...json, enterpriseIds: ['E0002', 'E0003'] };
    expect((await product.send({ method: 'PUT', path, json: corrected }, desk)).status).toBe(200);
    expect(ids(await list('E0001'))).toEqual([]);
    expect(ids(await list('E0002'))).toEqual([id]);
    expect(ids(await list('E0003'))).toEqual([id]);
  });

  test('an entry of the index that came late shows nothing foreign', async () => {
    const project = draftProject(50);
    await put([cases.putProject(project), ...cases.nameEnterprises(project.id, ['E0008'], [])]);
    expect(ids(await list('E0008'))).toEqual([]);
  });

  test('tell stage, state and who is waited for; 45 come in three pages, the newest first', async () => {
    for (let from = 100; from < 145; from += 15) {
      await put(
        Array.from({ length: 15 }, (_, index) => {
          const plain = runningProject(from + index);
          const application = { ...plain.application, enterpriseIds: ['E0007'] };
          const one = { ...plain, application };
          return [cases.putProject(one), ...cases.nameEnterprises(one.id, ['E0007'], [])];
        }).flat(),
      );
    }
    const first = await list('E0007');
    expect([ids(first).length, ids(first)[0]]).toEqual([20, 'P2024-0144']);
    for (const part of ['第 1 页，共 3 页', '审核通过', '开班', '等待承训单位']) {
      expect(first).toContain(part);
    }
    expect(first).not.toContain('/new-class');
    expect(ids(await list('E0007', 3))).toHaveLength(5);
  });
});

describe('the contact of an enterprise', () => {
  const enter = (contact: unknown) =>
    product.send(
      {
        method: 'PUT',
        path: '/api/office/enterprises',
        json: {
          schemaVersion: 1,
          id: 'E0001',
          name: '示例企业',
          qualified: true,
          qualificationReason: '示例',
          withdrawn: false,
          contact,
        },
      },
      { actor: 'administrator-1', role: 'administrator' },
    );

  test('is kept, and may be absent', async () => {
    const masterdata = dynamoMasterdataStore(product.tables.client, tableNames.masterdata);
    expect((await enter(undefined)).status).toBe(200);
    expect((await enter({ name: ' 示例 ', address: 'one@example.invalid' })).status).toBe(200);
    const kept = (await masterdata.enterprise('E0001'))?.contact;
    expect(kept).toEqual({ name: '示例', address: 'one@example.invalid' });
  });

  test.each([
    [{ name: '示例', address: 'zhangsan-at-nowhere' }, 'contact.address'],
    [{ name: '', address: 'one@example.invalid' }, 'contact.name'],
    [{ address: 'one@example.invalid' }, 'contact.name'],
    [{ name: '示例', address: 'one@example.invalid', phone: '1' }, 'contact'],
  ])('%j is refused at %s, with nothing personal said', async (contact, field) => {
    const { status, json, text } = await enter(contact);
    expect(status).toBe(400);
    expect(json.fields[0].field).toMatch(new RegExp(`^${field}`));
    expect(text).not.toContain('zhangsan');
  });

  test('a role of a contact is no role of an account', async () => {
    const account = {
      schemaVersion: 1,
      id: 'a-1',
      name: '示例',
      address: 'a@example.invalid',
      roles: ['contact'],
      active: true,
    };
    const sent = { method: 'PUT', path: '/api/office/accounts', json: account } as const;
    const answer = await product.send(sent, { actor: 'administrator-1', role: 'administrator' });
    expect(answer.status).toBe(400);
  });
});

describe('asking an enterprise', () => {
  const ask = (id: string, enterpriseId: unknown) =>
    product.send(
      {
        method: 'POST',
        path: `/api/institution/projects/${id}/confirmations`,
        json: { enterpriseId },
      },
      desk,
    );

  test.each([
    ['one the project does not name', 61, {}, 'E0005', 400, 'enterpriseId'],
    [
      'one without a registered contact',
      62,
      { enterpriseIds: ['E0006'] },
      'E0006',
      400,
      'enterpriseId',
    ],
    [
      'about figures that are not written',
      63,
      { declaredDemand: undefined },
      'E0001',
      400,
      'declaredDemand',
    ],
    ['about no post', 64, { posts: [] }, 'E0001', 400, 'posts'],
    ['by a number', 65, {}, 7, 400, 'enterpriseId'],
  ])('%s: refused, nothing stored', async (_what, number, over, wanted, status, field) => {
    const project = draftProject(number, { application: { ...sampleApplication, ...over } });
    await put([cases.putProject(project)]);
    const before = product.tables.image(tableNames.sessions);
    const answer = await ask(project.id, wanted);
    expect([answer.status, answer.json.fields[0].field]).toEqual([status, field]);
    expect(product.tables.image(tableNames.sessions)).toBe(before);
  });

  test('about a project that was decided: refused', async () => {
    await put([cases.putProject(runningProject(66))]);
    expect((await ask('P2024-0066', 'E0001')).status).toBe(409);
  });
});
