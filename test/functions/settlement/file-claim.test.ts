import { expect, test } from 'vitest';
import { type Claim, claim } from '#functions/cases/claim.ts';
import { claimIdOf } from '#functions/cases/subject.ts';
import { supplementsWait } from '#functions/settlement/gather-facts.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import {
  filedClaim,
  openedFields,
  runningProject,
  sampleClass,
  sampleTask,
  sampleTrainees,
  seeding,
} from '../cases/sample-case.ts';
import { memoryProduct, type Who } from '../portal/memory-product.ts';

const product = await memoryProduct();
const { cases, tasks, put, setClock } = seeding(product.tables);
const institution: Who = { actor: 'institution-1', role: 'institution', organisation: 'I0001' };
const at = '2024-06-03T01:00:00.000Z';
await setClock(at);

/** A project whose claim stands as said, with the questions that were put about it. */
async function filedBefore(number: number, over: object): Promise<Claim['id']> {
  const project = runningProject(number);
  const examination = { authors: [], hasTheory: true, hasPractice: true, examiners: [] };
  const accepted = { ...openedFields, status: 'accepted', endedOn: '2024-05-10', examination };
  const one = sampleClass(project, accepted);
  const asks = { 'trigger-settlement': 1, 'review-statement': 2 };
  await put([
    cases.putProject(project),
    cases.putClass(one),
    cases.putClaim(claim.parse({ ...filedClaim(project), asks, ...over })),
    ...sampleTrainees(one.id, 1).map((each) => cases.putTrainee(each)),
  ]);
  const id = claimIdOf(project.id);
  const decision = { outcome: 'approved', by: 'finance-1', at };
  const asked: [TaskKind, object][] = [
    ['record-funding', { status: 'decided', decision }],
    ['release-payment', { status: 'void', voidedAt: at }],
  ];
  await put(asked.map(([kind, state]) => tasks.open(sampleTask(id, kind, state) as never)));
  return id;
}

const file = (id: Claim['id']) =>
  product.send(
    {
      method: 'POST',
      path: `/api/institution/projects/${id.slice(0, -2)}/claim`,
      json: { employed: [], declaredComplete: false },
    },
    institution,
  );

test('a claim filed anew after it was withdrawn is of this day, and every question is put anew', async () => {
  const ending = { cause: 'withdrawn', by: 'institution-1', at };
  const id = await filedBefore(1, { status: 'withdrawn', reason: '名单有误', ending });
  expect((await file(id)).status).toBe(202);
  const filed = await cases.claim(id);
  expect(filed).toMatchObject({ status: 'filed', filedOn: '2024-06-03', filedAt: at });
  expect(filed?.supplementsLastDay).not.toBe(filedClaim(runningProject(1)).supplementsLastDay);
  expect(filed).not.toHaveProperty('ending');
  expect(filed?.asks).toEqual({
    'trigger-settlement': 2,
    'review-statement': 2,
    'record-funding': 2,
    'release-payment': 2,
  });
  expect(filed && supplementsWait(filed)).toBe('supplements-2');
});

test('a claim filed again after it was returned keeps its day', async () => {
  const id = await filedBefore(2, { status: 'returned', reason: '请补正' });
  expect((await file(id)).status).toBe(202);
  expect(await cases.claim(id)).toMatchObject({ status: 'filed', filedOn: '2024-05-22' });
});

test('a claim that stands is not filed once more', async () => {
  const id = await filedBefore(3, { status: 'filed' });
  expect((await file(id)).status).toBe(409);
});

test('the wait of a first filing has the name that running executions know', () => {
  expect(supplementsWait({ asks: {} })).toBe('supplements');
  expect(supplementsWait({ asks: { 'trigger-settlement': 1 } })).toBe('supplements');
});
