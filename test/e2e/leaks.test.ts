import { beforeAll, describe, expect, it } from 'vitest';
import { person } from '#functions/people/person.ts';
import type { Caller } from '#infra/local/demo/caller.ts';
import { inventedPeople, withCheckDigit } from '#infra/local/demo/invented-people.ts';
import { liveScenario } from '#infra/local/demo/live-scenario.ts';
import { publicWorld } from '#infra/local/demo/public-world.ts';
import type { World } from '#infra/local/demo/world.ts';
import { readMailbox } from '#infra/local/mailbox.ts';
import { executionHistories, logLines, tableItems } from './everything-said.ts';
import { formsOf, type Searched, search } from './leak-search.ts';
import { sharedDeployment } from './shared-deployment.ts';
import { smallStory } from './small-story.ts';

/** The people of the story: its first class has seed 1. */
const people = inventedPeople(5, 1);
const values = people.flatMap(({ name, number }) => [name, number, number.slice(0, 17)]);

describe('what a case leaves behind', () => {
  const deployment = sharedDeployment();
  const refusals: Searched[] = [];
  let items: Awaited<ReturnType<typeof tableItems>>;
  let corpus: Searched[];

  /** Rosters that are refused, each for another reason, before the one that is taken. */
  async function sendBadRosters(institution: Caller, path: string): Promise<void> {
    const [one, other] = people.map(({ name, number }) => ({
      name,
      idNumber: number,
      existingStaff: false,
    })) as [object, object];
    const [first] = people as [(typeof people)[number]];
    const turned = first.number.endsWith('1') ? '2' : '1';
    const rosters: unknown[] = [
      [one, one],
      [{ ...one, idNumber: `${first.number.slice(0, 17)}${turned}` }, other],
      [
        {
          ...one,
          idNumber: withCheckDigit(
            `${first.number.slice(0, 6)}19901340${first.number.slice(14, 17)}`,
          ),
        },
      ],
      [{ ...one, idNumber: Number(first.number.slice(0, 15)) }],
      [{ ...one, [first.number]: first.name, [first.name]: first.number }],
      [
        { ...one, group: first.name },
        { ...other, nickname: first.name },
      ],
      { [first.name]: first.number },
    ];
    for (const trainees of rosters) {
      const { status, body } = await institution.call('PUT', path, { trainees });
      expect(status).toBe(400);
      refusals.push({ from: `refused roster ${refusals.length}`, text: JSON.stringify(body) });
    }
  }

  beforeAll(async () => {
    const said: string[] = [];
    const world = await publicWorld(deployment, (day, sentence) => said.push(`${day} ${sentence}`));
    const careless: World = {
      ...world,
      pages: {
        ...world.pages,
        async enterRoster(classId, trainees) {
          const path = `/api/institution/classes/${classId}/roster`;
          await sendBadRosters(world.institution, path);
          await world.pages.enterRoster(classId, trainees);
        },
      },
    };
    const lived = await liveScenario(careless, smallStory)
      .catch((error) => {
        throw new Error(said.join('\n'), { cause: error });
      })
      .finally(world.close);
    expect(lived.status).toBe('closed');
    const mails = await readMailbox(deployment.endpoint);
    items = await tableItems(deployment);
    corpus = [
      ...(await logLines(deployment)),
      ...(await executionHistories(deployment)),
      ...items,
      ...mails.map((mail) => ({ from: `mail ${mail.subject}`, text: JSON.stringify(mail) })),
      ...refusals,
      { from: 'what the story said', text: said.join('\n') },
    ];
  }, 280_000);

  it('is searched everywhere: logs, executions, tables, mails and refusals', () => {
    const kinds = Map.groupBy(corpus, ({ from }) => from.split(' ')[0]);
    const least = { log: 30, execution: 5, table: 100, mail: 10, refused: 7 };
    for (const [kind, count] of Object.entries(least)) {
      const texts = kinds.get(kind)?.filter(({ text }) => text.length > 0) ?? [];
      expect(texts.length, kind).toBeGreaterThanOrEqual(count);
    }
    expect(new Set(items.map(({ table }) => table))).toEqual(
      new Set(['cases', 'people', 'evidence', 'tasks', 'masterdata', 'ledger', 'sessions']),
    );
  });

  it('names nobody: no name and no ID number, plain, encoded or hashed without a key', () => {
    expect(search(corpus, values)).toEqual([]);
  });

  it('keeps of people ciphertext, masks and fingerprints alone', () => {
    const kept = items.filter(({ table, item }) => table === 'people' && 'sealed' in item);
    expect(kept.length).toBeGreaterThanOrEqual(people.length);
    for (const { item } of kept) {
      const { pk: _pk, sk: _sk, ...rest } = item;
      expect(person.safeParse(rest).error?.issues).toBeUndefined();
      expect(rest['maskedName']).toMatch(/^.\*+$/u);
      expect(rest['maskedNumber']).toMatch(/^\d{3}\*{3}.{4}$/);
    }
  });

  it.each(formsOf(people[2]?.number ?? ''))(
    'would be found out if it named somebody: %s',
    (form, text) => {
      const planted = { from: 'planted', text: `{"message":"xy ${text}"}` };
      expect(search([...corpus, planted], values)).toContainEqual(
        expect.objectContaining({ from: 'planted', form }),
      );
    },
  );
});
