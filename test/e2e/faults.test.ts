import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, insist } from '#infra/local/demo/caller.ts';
import { disagreements, type ShownBook } from '#infra/local/demo/check-agreement.ts';
import { type Lived, liveScenario } from '#infra/local/demo/live-scenario.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import { type MortalFunctions, mortalFunctions } from './faulty-process.ts';
import { type CaseImage, repeater } from './repeat-everything.ts';
import { seededWorld } from './seeded-world.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

/** Functions of the settlement whose process dies right after they have written. */
const dying = ['computeStatement', 'concludeReview', 'releasePayment', 'recordPayment'];

/** One decision that was pressed several times at once. */
interface Pressed {
  readonly kind: string;
  readonly answers: readonly Answer[];
}

describe('a case in which processes die and everything is told more than once', () => {
  const deployment = sharedDeployment();
  let projectId = '';
  const repeat = repeater(deployment, () => projectId);
  const pressed: Pressed[] = [];
  const repeated: { when: string; events: number; before: CaseImage; after: CaseImage }[] = [];
  const answered: { repeated: number; taken: number }[] = [];
  let functions: MortalFunctions;
  let world: World;
  let lived: Lived;

  async function tellAgain(when: string): Promise<void> {
    const before = await repeat.image();
    const events = await repeat.events();
    answered.push(await repeat.answers());
    await world.advanceTo(...(when.split(' ') as [string, string]));
    repeated.push({ when, events, before, after: await repeat.image() });
  }

  /** An officer whose button is pressed several times at once, each time for another reason. */
  function impatient(officer: Caller): Caller {
    return {
      actor: officer.actor,
      async call(method, path, body) {
        if (method !== 'POST' || !path.endsWith('/decision'))
          return officer.call(method, path, body);
        const { tasks } = (await officer.call('GET', '/api/office/tasks')).body;
        const { kind } = tasks.find(({ link }: { link: string }) => path.includes(link));
        const times = kind === 'trigger-settlement' ? 5 : 2;
        const answers = await Promise.all(
          Array.from({ length: times }, (_, index) =>
            officer.call(method, path, { ...Object(body), reason: `第 ${index + 1} 次` }),
          ),
        );
        pressed.push({ kind, answers });
        return answers.find(({ status }) => status === 200) ?? (answers[0] as Answer);
      },
    };
  }

  beforeAll(async () => {
    const said: string[] = [];
    functions = await mortalFunctions(deployment, dying);
    world = await seededWorld(deployment, said);
    // Whom the case is about is mailed too.
    await insist(world.administrator, 'PUT', '/api/office/accounts', {
      schemaVersion: 1,
      id: 'institution-1',
      name: '示例经办人',
      address: 'institution-1@example.invalid',
      roles: ['institution'],
      organisation: sampleIds.institution,
      active: true,
    });
    const faulty: World = {
      ...world,
      reviewers: world.reviewers.map(impatient),
      finance: world.finance.map(impatient),
      institution: {
        actor: world.institution.actor,
        async call(method, path, body) {
          const answer = await world.institution.call(method, path, body);
          if (path === '/api/institution/projects') projectId = answer.body.projectId;
          return answer;
        },
      },
      async advanceTo(day, time = '09:00') {
        await world.advanceTo(day, time);
        // In the middle: the class was opened, and the claim waits for its supplements.
        if (['2024-04-26 11:00', '2024-05-22 11:00'].includes(`${day} ${time}`)) {
          await tellAgain(`${day} ${time}`);
        }
      },
    };
    lived = await liveScenario(faulty, smallStory).catch((error) => {
      throw new Error(said.join('\n'), { cause: error });
    });
    await tellAgain('2024-07-11 12:00');
  }, 280_000);

  afterAll(async () => {
    await functions.restore();
  });

  it('is paid once, and the books agree, although each process of the settlement was killed', async () => {
    expect(functions.died()).toEqual(dying);
    const look = (path: string) => insist(world.finance[0] as Caller, 'GET', path);
    const { statement } = await look(`/api/office/projects/${projectId}/statement`);
    const book: ShownBook = await look(`/api/office/ledger?fund=${sampleIds.fund}&year=2024`);
    expect(disagreements(lived, statement, book, smallStory.expected)).toEqual([]);
    const kinds = book.entries.filter((one) => one.caseId === projectId).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['payment', 'release', 'reservation', 'settlement']);
  });

  it('takes an event that is delivered again as told before', () => {
    expect(repeated.map(({ events }) => events > 3)).toEqual([true, true, true]);
    for (const { when, before, after } of repeated) expect(after, when).toEqual(before);
    expect(repeated.at(-1)?.after.mails).toBeGreaterThan(10);
  });

  it('takes an answer that is given again as given before', () => {
    expect(answered.map((one) => one.repeated > 1)).toEqual([true, true, true]);
    expect(answered.map(({ taken }) => taken)).toEqual([0, 0, 0]);
  });

  it('starts one settlement, however often the trigger is pressed', async () => {
    const triggered = pressed.find(({ kind }) => kind === 'trigger-settlement');
    expect(triggered?.answers).toHaveLength(5);
    // The process that was killed after it had closed the case is run again, and finds it closed.
    await expect
      .poll(
        async () => (await repeat.executions()).filter((one) => one.startsWith('settlement-')),
        { timeout: 30_000 },
      )
      .toEqual([`settlement-${projectId}-S-1 SUCCEEDED`]);
  });

  it('takes the first of two decisions, and shows it to the second', () => {
    expect(pressed.map(({ kind }) => kind)).toContain('release-payment');
    for (const { kind, answers } of pressed) {
      const winner = answers.findIndex(({ status }) => status === 200);
      const others = answers.filter((_, index) => index !== winner);
      for (const other of others) {
        expect(other, kind).toMatchObject({
          status: 409,
          body: { code: 'already-decided', decision: { reason: `第 ${winner + 1} 次` } },
        });
      }
    }
  });
});
