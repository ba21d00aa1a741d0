import { describe, expect, it } from 'vitest';
import { courseOpeningFactsSchema } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { eligibleGroup } from '#policy/packs/dadukou-2022/rules/opening/eligible-group.ts';
import { opening, rosterEntry } from '#test/policy/packs/chongqing-facts.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

const filed = { evidenceId: '—', version: '—', sha256: '0'.repeat(64) };
const turning = turningOf(dadukou2022, '2022-05-10', courseOpeningFactsSchema, [eligibleGroup]);
const person = (rest: object) =>
  opening({ projectType: 'key-groups', roster: [rosterEntry({ group: null, ...rest })] });

describe('whoever is of none of the seven groups', () => {
  it.each<[string, object, object]>([
    ['is of one', {}, { 'roster.0.group': 'lifted-out-of-poverty' }],
    [
      'is of one and files what is lacking',
      { groupProof: undefined, declaration: false },
      {
        'roster.0.group': 'lifted-out-of-poverty',
        'roster.0.groupProof': filed,
        'roster.0.declaration': true,
      },
    ],
    [
      'is of one and out of work',
      { employedNow: true },
      { 'roster.0.group': 'lifted-out-of-poverty', 'roster.0.employedNow': false },
    ],
  ])('%s', (_what, rest, change) => {
    expect(turning(person(rest))).toEqual([change]);
  });
});

it('whoever is of one and in work is out of work, and declares so', () => {
  const facts = person({ group: 'veteran', employedNow: true, declaration: false });
  expect(turning(facts)).toEqual([{ 'roster.0.employedNow': false, 'roster.0.declaration': true }]);
});
