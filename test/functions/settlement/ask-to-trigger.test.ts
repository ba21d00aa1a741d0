import { expect, test } from 'vitest';
import type { Claim } from '#functions/cases/claim.ts';
import { claimIdOf, projectIdOf } from '#functions/cases/subject.ts';
import { askToTrigger } from '#functions/settlement/ask-to-trigger.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { OpenTaskPorts } from '#functions/tasks/open-task.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import { runningProject } from '../cases/sample-case.ts';
import { sampleAccount } from '../messages/sample-mail.ts';
import { plainCommit, plainWrite } from '../plain-writes.ts';

const id = claimIdOf(projectIdOf('2024', 1));

function world(status: Claim['status'] | undefined) {
  const said: string[] = [];
  const note = (text: string): Write => plainWrite(() => said.push(text));
  const ports = {
    clock: { now: async () => '2024-05-22T01:00:00.000Z' },
    commit: plainCommit(),
    cases: {
      claim: async () => (status === undefined ? undefined : { id, status, rev: 4, asks: {} }),
      asks: async () => ({}),
      project: async () => runningProject(1),
      unchanged: (one: Claim) => note(`${one.id} still at ${one.rev}`),
    },
    tasks: {
      find: async () => undefined,
      ofCase: async () => [],
      ofAssignee: async () => [],
      open: (one: PendingTask) => note(`${one.kind} to ${one.assignee}`),
    },
    masterdata: { accounts: async () => [sampleAccount('finance-1', { roles: ['finance'] })] },
    due: { set: () => note('row') },
    outbox: { add: () => note('event') },
  } as never as OpenTaskPorts;
  return { ports, said };
}

test('finance is asked while the claim is as it was filed', async () => {
  const { ports, said } = world('filed');
  expect(await askToTrigger(ports, id)).toBe('asked');
  expect(said).toEqual([
    'trigger-settlement to finance-1',
    'row',
    'row',
    'event',
    `${id} still at 4`,
  ]);
});

test.each(['withdrawn', 'triggered', undefined] as const)(
  'nobody is asked about a claim that is %s',
  async (status) => {
    const { ports, said } = world(status);
    expect(await askToTrigger(ports, id)).toBe('not filed');
    expect(said).toEqual([]);
  },
);
