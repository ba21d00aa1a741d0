import { expect, it } from 'vitest';
import { courseOpeningFactsSchema } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { workerRelation } from '#policy/packs/chongqing-2021/rules/opening/worker-relation.ts';
import { opening, rosterEntry } from '#test/policy/packs/chongqing-facts.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

it('whoever a centre may not train is employed, not whoever stands first on the roster', () => {
  const relationProof = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
  const centre = {
    id: 'z1',
    recognisedOn: '2021-01-01',
    filedOn: '2021-01-02',
    occupationCodes: [],
    trainsOutsiders: false,
    ofGroup: false,
  };
  const roster = ['employee', 'none'].map((relation, at) =>
    rosterEntry({ relation, relationProof }, at),
  );
  const turning = turningOf(chongqing2021, '2021-04-20', courseOpeningFactsSchema, [
    workerRelation,
  ]);
  expect(turning(opening({ centre, roster }))).toEqual([{ 'roster.1.relation': 'employee' }]);
});
