import { expect, it } from 'vitest';
import { standardEntryFactsSchema } from '#policy/packs/chongqing-2021/facts/standard-entry.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { hoursFollowStandard } from '#policy/packs/chongqing-2021/rules/masterdata/hours-follow-standard.ts';
import { noResidenceCondition } from '#policy/packs/chongqing-2021/rules/masterdata/no-residence-condition.ts';
import { turningOf } from '#test/policy/packs/what-turns.ts';

const turning = turningOf(chongqing2021, '2021-04-20', standardEntryFactsSchema, [
  noResidenceCondition,
  hoursFollowStandard,
]);
const entered = { instrument: '样例文件', from: '2021-04-01' };
const entry = (rest: object) => ({
  id: 's1',
  on: '2021-04-20',
  occupation: { code: '6-20-01-01', name: '样例职业', level: '5', newOccupation: false },
  standard: { ...entered, kind: 'lump', fen: 150_000 },
  rates: { ...entered, offlineFen: 15_000 },
  conditions: [],
  ...rest,
});

it('conditions of a place are given up, and those of level, group and other kinds stay', () => {
  const conditions = ['household', 'level', 'residence', 'group', 'place-of-insurance', 'other'];
  expect(turning(entry({ conditions }))).toEqual([{ conditions: ['level', 'group', 'other'] }]);
});

it.each([
  ['less than a day pays at the least', 10_000, 15_000],
  ['more than one day pays at the most and less than two at the least', 20_001, 30_000],
])('a standard of %s is raised to whole days', (_what, from, to) => {
  const standard = { ...entered, kind: 'lump', fen: from };
  expect(turning(entry({ standard }))).toEqual([{ 'standard.fen': to }]);
});

it('where a day costs nothing, rate and standard are those of one day', () => {
  const rates = { ...entered, offlineFen: 0 };
  expect(turning(entry({ rates }))).toEqual([
    { 'standard.fen': 15_000, 'rates.offlineFen': 15_000 },
  ]);
});
