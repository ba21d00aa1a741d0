import { expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { courseOpeningFactsSchema } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { workerRelation } from '#policy/packs/chongqing-2021/rules/opening/worker-relation.ts';
import { opening, rosterEntry } from '#test/policy/packs/chongqing-facts.ts';

const law = lawOn(chongqing2021, civilDate('2021-04-20'));

function outcomeOf(relation: string, centre: object = {}, proven = true): string | undefined {
  const relationProof = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
  const facts = courseOpeningFactsSchema.parse(
    opening({
      centre: {
        id: 'z1',
        recognisedOn: '2021-01-01',
        filedOn: '2021-01-02',
        occupationCodes: [],
        trainsOutsiders: false,
        ofGroup: false,
        ...centre,
      },
      roster: [rosterEntry({ relation, ...(proven && { relationProof }) }, 0)],
    }),
  );
  return decide([workerRelation], facts, law)[0]?.outcome;
}

it.each([
  ['employee', 'pass'],
  ['dispatched', 'pass'],
  ['outsourced', 'pass'],
  ['self-employed-worker', 'pass'],
  ['private-unit-worker', 'pass'],
  ['platform-worker', 'pass'],
  ['flexible-worker', 'pass'],
  ['group-employee', 'block'],
  ['none', 'block'],
])('a centre may train %s: %s (CQ21-4.e, 4.j, 4.k)', (relation, outcome) => {
  expect(outcomeOf(relation)).toBe(outcome);
});

it.each([
  ['group-employee', { ofGroup: true }],
  ['none', { trainsOutsiders: true }],
])('%s where the centre is recorded for it', (relation, centre) => {
  expect(outcomeOf(relation, centre)).toBe('pass');
});

it('asks for the contract that shows the relation', () => {
  expect(outcomeOf('platform-worker', {}, false)).toBe('undetermined');
});
