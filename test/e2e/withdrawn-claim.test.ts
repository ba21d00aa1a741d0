import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { claimIdOf, projectId } from '#functions/cases/subject.ts';
import { dynamoInFlight } from '#functions/deadlines/in-flight.ts';
import { dynamoLedgerStore } from '#functions/ledger/dynamo-ledger-store.ts';
import { dynamoNoticeStore } from '#functions/notices/dynamo-notice-store.ts';
import { dynamoTaskStore } from '#functions/tasks/dynamo-task-store.ts';
import { answerTask } from '#infra/local/demo/answer-task.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { readMailbox } from '#infra/local/mailbox.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

const { claimedOn, supplementedOn } = smallStory;
const noticeOver = '2024-07-11';

/** How many days later than in the story the rest is lived. */
const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

it('a claim withdrawn while it waits, in review and before the money, filed anew each time, is paid once', async () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
  const table = (name: string) => tables[name] ?? '';
  const cases = dynamoCaseStore(client, table('cases'));
  const inFlight = dynamoInFlight(client, table('cases'));
  const notices = dynamoNoticeStore(client, table('cases'));
  const tasks = dynamoTaskStore(client, table('tasks'));
  const ledger = dynamoLedgerStore(client, table('ledger'));
  const plain = await seededWorld(deployment);
  let one = projectId.parse('P2024-0000');
  let shift = 0;

  async function withdrawAndFileAgain(day: string, times: readonly [string, string, string]) {
    const path = `/api/institution/projects/${one}/claim`;
    const before = await cases.claim(claimIdOf(one));
    const reserved = (await ledger.ofCase(one)).at(-1)?.case;
    const answer = await plain.institution.call('POST', `${path}/withdrawal`, {
      reason: '就业名单有误，需要更正',
    });
    expect(answer).toEqual({ status: 200, body: { status: 'withdrawn' } });
    expect(
      (await plain.institution.call('POST', `${path}/withdrawal`, { reason: '再撤' })).status,
    ).toBe(409);
    await plain.advanceTo(day, times[0]);
    expect(await cases.claim(claimIdOf(one))).toMatchObject({
      status: 'withdrawn',
      ending: { cause: 'withdrawn', by: 'institution-1' },
    });
    expect((await cases.project(one))?.status).toBe('running');
    expect((await ledger.ofCase(one)).at(-1)?.case).toEqual(reserved);
    expect((await notices.published()).filter(({ subject }) => subject.startsWith(one))).toEqual(
      [],
    );
    expect((await tasks.ofCase(one)).filter(({ status }) => status === 'pending')).toEqual([]);
    expect(await pendingRows()).toEqual([]);
    expect(await inFlight.list()).toEqual([]);

    const proven = before !== undefined && 'statement' in before;
    await insist(plain.institution, 'POST', path, {
      employed: ['C1-T01', 'C1-T02', 'C1-T03', 'C1-T04'].map((trainee) => ({
        trainee,
        employerId: sampleIds.enterprise,
        contractSignedOn: '2024-05-20',
        ...(proven
          ? {
              insurance: { insured: true, on: supplementedOn },
              wage: { month: '2024-05', fen: 260_000, paidOn: supplementedOn },
            }
          : {}),
      })),
      declaredComplete: proven,
    });
    await plain.advanceTo(day, times[1]);
    expect(await cases.claim(claimIdOf(one))).toMatchObject({ status: 'filed', filedOn: day });
    await answerTask(plain, 'trigger-settlement', claimIdOf(one), { outcome: 'approved' });
    await plain.advanceTo(day, times[2]);
  }

  async function pendingRows(): Promise<unknown[]> {
    const { Items = [] } = await client.send(
      new ScanCommand({
        TableName: table('cases'),
        FilterExpression: 'pk = :pk AND attribute_exists(dueState)',
        ExpressionAttributeValues: { ':pk': { S: `CASE#${one}` } },
      }),
    );
    return Items;
  }

  const world: World = {
    ...plain,
    institution: {
      ...plain.institution,
      async call(method, path, body) {
        const answer = await plain.institution.call(method, path, body);
        if (path === '/api/institution/projects') one = projectId.parse(answer.body.projectId);
        return answer;
      },
    },
    async advanceTo(day, time = '09:00') {
      await plain.advanceTo(later(day, shift), time);
      if (day === claimedOn && time === '11:00') {
        await withdrawAndFileAgain(day, ['11:10', '11:20', '11:30']);
        expect((await cases.claim(claimIdOf(one)))?.status).toBe('awaiting-supplements');
      }
      if (day === supplementedOn && time === '10:00') {
        expect((await cases.claim(claimIdOf(one)))?.status).toBe('in-review');
        await withdrawAndFileAgain(day, ['10:10', '10:20', '10:30']);
      }
      if (day === noticeOver && time === '10:00') {
        expect((await cases.claim(claimIdOf(one)))?.status).toBe('awaiting-release');
        await withdrawAndFileAgain(day, ['10:10', '10:20', '10:30']);
        await answerTask(plain, 'review-statement', claimIdOf(one), { outcome: 'approved' });
        shift = 21;
        await plain.advanceTo(later(day, shift), '09:00');
        // What was granted for the filing before was granted for that one.
        expect((await cases.claim(claimIdOf(one)))?.status).toBe('awaiting-funding');
        await answerTask(plain, 'record-funding', claimIdOf(one), {
          outcome: 'approved',
          record: {
            requestNumber: '资金请示〔示例〕2号',
            requestedOn: later(day, shift),
            replyNumber: '资金批复〔示例〕2号',
            repliedOn: later(day, shift),
          },
        });
        await plain.advanceTo(later(day, shift), '10:00');
      }
    },
  };

  const { projectId: lived, ...came } = await liveScenario(world, smallStory);
  expect([lived, came]).toEqual([one, smallStory.expected]);
  const entries = await ledger.ofCase(one);
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
  expect([count('settlement'), count('payment'), count('release')]).toEqual([1, 1, 1]);
  const decisions = await cases.decisions(one);
  expect(decisions.filter(({ kind }) => kind === 'withdraw-claim')).toHaveLength(3);
  expect(await pendingRows()).toEqual([]);
  expect(await inFlight.list()).toEqual([]);

  const mails = (await readMailbox(deployment.endpoint)).filter(({ subject }) =>
    subject.includes(one),
  );
  const taken = mails.filter(({ subject }) => subject.startsWith('【已撤回】'));
  // Nobody is asked while the supplements are awaited.
  expect(taken.map(({ subject }) => subject.replace(`项目 ${one} `, '')).toSorted()).toEqual(
    expect.arrayContaining(['【已撤回】结算单，您无需再办理', '【已撤回】资金拨付，您无需再办理']),
  );
});
