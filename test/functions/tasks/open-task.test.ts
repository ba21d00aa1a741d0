import { describe, expect, it } from 'vitest';
import { answerTask } from '#functions/tasks/answer-task.ts';
import { NobodyToAsk, openTask } from '#functions/tasks/open-task.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import { runningProject, sampleTask } from '../cases/sample-case.ts';
import { memoryStages, monday, visitOf } from '../stages/memory-stages.ts';

const project = runningProject(1);

/** An office of so many people, and the question that is put to it. */
async function office(staff: Record<string, 'reviewer' | 'finance'>, asks: object = {}) {
  const world = memoryStages();
  const { ports } = world;
  await ports.clock.set(monday);
  await ports.commit([ports.cases.putProject({ ...project, asks })]);
  for (const [id, role] of Object.entries(staff)) {
    await ports.masterdata.putAccount({
      schemaVersion: 1,
      id,
      name: `示例 ${id}`,
      address: `${id}@example.invalid`,
      roles: [role],
      active: true,
    });
  }
  return {
    ...world,
    ask: (kind: TaskKind) => openTask(ports, { ...visitOf(1), kind }),
    async asked(kind: TaskKind, round = 1) {
      return (await ports.tasks.find(`${project.id}#${kind}#${round}`)) as PendingTask;
    },
  };
}

const decided = (kind: TaskKind, by: string) =>
  sampleTask(project.id, kind, {
    assignee: by,
    status: 'decided',
    decision: { outcome: 'approved', by, at: monday },
  }) as never;

const duties = {
  check: async () => {},
  instead: async () => undefined,
  shownHash: async () => '0'.repeat(64),
};

describe('a question to an officer', () => {
  it('is put once a round, with its reminder and its report', async () => {
    const { ask, asked, events, tables, ports } = await office({ a: 'reviewer' });
    expect(await ask('review-application')).toEqual({
      outcome: 'asked',
      wait: 'review-application-1',
    });
    const { link } = await asked('review-application');
    expect(link).toMatch(/^[\w-]{32}$/);
    expect(await ask('review-application')).toMatchObject({ wait: 'review-application-1' });
    expect((await asked('review-application')).link).toBe(link);
    expect(events()).toEqual(['task-opened-review-application-1']);
    const due = tables.items('cases').filter((item) => item['dueState'] === 'PENDING');
    expect(due.map((item) => item['kind']).toSorted()).toEqual([
      'task-escalation',
      'task-reminder',
    ]);
    expect(await ports.tasks.ofAssignee('a')).toHaveLength(1);
  });

  it('goes in the next round to whoever had it before, however much waits there', async () => {
    const { ask, asked, ports } = await office(
      { a: 'reviewer', b: 'reviewer' },
      { 'review-application': 2 },
    );
    await ports.commit([ports.tasks.open(decided('review-application', 'b'))]);
    await ports.commit([
      ports.tasks.open(sampleTask(project.id, 'resolve-objection', { assignee: 'b' }) as never),
    ]);
    expect(await ask('review-application')).toMatchObject({ wait: 'review-application-2' });
    expect((await asked('review-application', 2)).assignee).toBe('b');
  });

  it('goes to whoever has least waiting', async () => {
    const { ask, asked, ports } = await office({ a: 'reviewer', b: 'reviewer' });
    await ports.commit([
      ports.tasks.open(sampleTask(project.id, 'resolve-objection', { assignee: 'a' }) as never),
    ]);
    await ask('review-application');
    expect((await asked('review-application')).assignee).toBe('b');
  });

  it('goes to nobody where separation of duties leaves nobody, and says so', async () => {
    const { ask, ports, events } = await office({ a: 'finance', b: 'reviewer' });
    await ports.commit([ports.tasks.open(decided('review-statement', 'a'))]);
    await expect(ask('release-payment')).rejects.toThrow(NobodyToAsk);
    expect(events()).toEqual([]);
  });

  it('is not answered by whom separation of duties excludes since', async () => {
    const { ask, asked, ports } = await office({ a: 'finance' });
    await ask('release-payment');
    const task = await asked('release-payment');
    await ports.commit([ports.tasks.open(decided('review-statement', 'a'))]);
    const answer = answerTask({ ...ports, duties }, task, { outcome: 'approved', by: 'a' }, 'x');
    await expect(answer).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await asked('release-payment')).toMatchObject({ status: 'pending' });
  });

  it('shows the first answer to the second, although both read it as open', async () => {
    const { ask, asked, ports } = await office({ a: 'reviewer' });
    await ports.stages.take(visitOf(1));
    await ask('review-application');
    const task = await asked('review-application');
    const answer = (outcome: string, id: string) =>
      answerTask({ ...ports, duties }, task, { outcome, reason: id, by: 'a' }, id);
    const [first, second] = await Promise.allSettled([
      answer('approved', 'one'),
      answer('refused', 'two'),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { code: 'already-decided', details: { decision: { outcome: 'approved' } } },
    });
    expect(await ports.cases.decisions(project.id)).toHaveLength(1);
  });
});
