import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { dynamoConfirmationStore } from '#functions/confirmations/dynamo-confirmation-store.ts';
import { commit } from '#functions/storage/transaction.ts';
import { insist } from '#infra/local/demo/caller.ts';
import { enterSampleMasterdata, sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { type Mail, readMailbox } from '#infra/local/mailbox.ts';
import { draftProject, runningProject, sampleClass } from '../functions/cases/sample-case.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

const { address } = sampleIds.contact;

describe('an enterprise that answers without an account', () => {
  const deployment = sharedDeployment();
  const { tables } = deployment.outputs;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const cases = dynamoCaseStore(client, tables['cases'] ?? '');
  const confirmations = dynamoConfirmationStore(client, tables['tasks'] ?? '');
  const number = 300_000 + Math.floor(Math.random() * 90_000);
  const drafted = draftProject(number);
  const running = runningProject(number + 1);
  const assessed = sampleClass(running, {
    status: 'assessed',
    requestedAt: '2024-04-08T01:00:00.000Z',
    law: {
      openedOn: '2024-04-26',
      pack: 'changchun-2024',
      revision: 'changchun-2024/1',
      catalogueClass: 'C',
      fullSubsidyFen: 80_000,
    },
    endedOn: '2024-05-10',
    examination: {
      authors: ['enterprise', 'institution'],
      hasTheory: true,
      hasPractice: true,
      examiners: [
        { id: 'examiner-1', side: 'institution' },
        { id: 'examiner-2', side: 'enterprise' },
      ],
      archiveNumber: 'D-1',
    },
  });
  let world: World;

  const mailsTo = async (to: string): Promise<Mail[]> =>
    (await readMailbox(deployment.endpoint)).filter((one) => one.to.includes(to));

  const open = (path: string, cookie = '') =>
    fetch(`${deployment.baseUrl}${path}`, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie },
    });

  const post = (path: string, form: Record<string, string>, cookie = '') =>
    fetch(`${deployment.baseUrl}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { accept: 'text/html', cookie },
      body: new URLSearchParams(form),
    });

  const hidden = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );

  /** Asks about a subject and returns the mail and the path in it. */
  async function asked(kind: 'projects' | 'classes', subject: string) {
    await insist(world.institution, 'POST', `/api/institution/${kind}/${subject}/confirmations`, {
      enterpriseId: sampleIds.enterprise,
    });
    await world.advanceTo(smallStory.appliedOn, '10:00');
    const mail = (await mailsTo(address)).findLast((one) => one.subject.includes(subject));
    const path = /\/confirm\/[\w-]{32}/.exec(mail?.text ?? '')?.[0] ?? 'none';
    return { mail, path };
  }

  /** Through the door, by the code of the second mail. */
  async function enter(path: string): Promise<string> {
    await post(`${path}/code`, {});
    const mail = (await mailsTo(address)).at(-1);
    const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? 'none';
    const opened = await post(`${path}/session`, { code });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, path]);
    return opened.headers.get('set-cookie')?.split(';')[0] ?? 'none';
  }

  beforeAll(async () => {
    world = await seededWorld(deployment);
    await world.advanceTo(smallStory.activation.publishedOn);
    await enterSampleMasterdata(world, smallStory);
    await insist(world.administrator, 'PUT', '/api/office/accounts', {
      schemaVersion: 1,
      id: 'institution-1',
      name: '示例人员 institution-1',
      address: 'institution-1@example.invalid',
      roles: ['institution'],
      organisation: sampleIds.institution,
      active: true,
    });
    await world.advanceTo(smallStory.appliedOn);
    await commit(client, [
      cases.putProject(drafted),
      cases.putProject(running),
      cases.putClass(assessed),
    ]);
  });

  it('is mailed a link and no code, opens it as often as a scanner, and confirms the application', async () => {
    const { mail, path } = await asked('projects', drafted.id);
    expect(mail?.subject).toBe(`【待确认】项目 ${drafted.id} 立项申请，请于4月22日前处理`);
    expect(mail?.text).not.toMatch(/验证码是 \d{6}/);
    const [before] = await confirmations.ofCase(drafted.id);
    const looks = [await open(path), await open(path)];
    expect(looks.map(({ status }) => status)).toEqual([200, 200]);
    expect(await confirmations.ofCase(drafted.id)).toEqual([before]);

    const cookie = await enter(path);
    const shown = await (await open(path, cookie)).text();
    expect(shown).toContain('讲解员');
    const answered = await post(path, { ...hidden(shown), outcome: 'confirmed' }, cookie);
    expect([answered.status, answered.headers.get('location')]).toEqual([303, path]);
    expect(await (await open(path, cookie)).text()).toContain('已答复：确认');
    expect(await cases.decisions(drafted.id)).toMatchObject([
      { kind: 'confirm-application', outcome: 'confirmed', by: '示例企业联系人（E0001）' },
    ]);
    // The session is for this one question: no case, no list, no account.
    expect((await open(`/i/cases/${drafted.id}`, cookie)).status).toBe(403);
    expect((await open('/i', cookie)).status).toBe(403);
  });

  it('declines the results of a class with a reason, and the institution is mailed', async () => {
    const { path } = await asked('classes', assessed.id);
    const cookie = await enter(path);
    const shown = await (await open(path, cookie)).text();
    expect(shown).toContain('examiner-2');
    const given = { ...hidden(shown), outcome: 'declined', reason: '本企业没有派出考评人员' };
    expect((await post(path, given, cookie)).status).toBe(303);
    await world.advanceTo(smallStory.appliedOn, '11:00');
    expect(await cases.decisions(running.id)).toMatchObject([
      { kind: 'confirm-results', outcome: 'declined', reason: '本企业没有派出考评人员' },
    ]);
    const told = await readMailbox(deployment.endpoint);
    expect(told.map(({ subject }) => subject)).toContain(
      `【企业已答复】班级 ${assessed.id} 用工企业确认，请查看`,
    );
  });
});
