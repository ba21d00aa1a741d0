import { expect, it } from 'vitest';
import type { ClauseAccount, ClauseEntry, ClauseKind } from '#policy/engine/clause.ts';
import { coverageOf } from '#policy/engine/coverage.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const label = { zh: '示例', en: 'example' };
const enforced: ClauseAccount = { enforcedBy: ['example/rule'] };
const unshown: ClauseAccount = { enforcedBy: ['example/rule', 'example/other'] };
const recorded: ClauseAccount = { recordedBy: 'functions/example.ts', planned: false };
const planned: ClauseAccount = { recordedBy: 'functions/example.ts', planned: true };
const later: ClauseAccount = { later: label };
const never: ClauseAccount = { noSoftware: label };

function packOf(id: string, ...clauses: readonly (readonly [ClauseKind, ...ClauseAccount[]])[]) {
  const entries = clauses.map(([kind, ...accounts], at) => {
    return { id: `${id}-${at}`, source: '一', stage: 'approval', kind, gist: label, accounts };
  });
  return { ...changchun2024, id, clauses: entries as unknown as ClauseEntry[] } as PolicyPack;
}

it('counts what is accounted for and what waits, by kind and by document', () => {
  const one = packOf(
    'one',
    ['hard', enforced],
    ['hard', recorded],
    ['hard', planned],
    ['hard', planned, enforced],
    ['hard', enforced, unshown],
    ['soft', later],
    ['soft', later, planned],
    ['soft', recorded, later],
    ['org', never],
  );
  const other = packOf('other', ['hard', later], ['org']);
  const at = { sample: 'one/sample', outcome: 'pass' } as const;
  const examples = new Map([['example/rule', { stops: at, passes: at }]]);
  const none = { total: 0, accounted: 0, planned: 0, partlyPlanned: 0 };
  expect(coverageOf([one, other], examples)).toEqual({
    hard: { total: 6, accounted: 5, planned: 2, partlyPlanned: 1 },
    soft: { total: 3, accounted: 3, planned: 2, partlyPlanned: 1 },
    org: { total: 2, accounted: 1, planned: 1, partlyPlanned: 0 },
    packs: {
      one: {
        hard: { total: 5, accounted: 4, planned: 1, partlyPlanned: 1 },
        soft: { total: 3, accounted: 3, planned: 2, partlyPlanned: 1 },
        org: { total: 1, accounted: 1, planned: 0, partlyPlanned: 0 },
      },
      other: {
        hard: { total: 1, accounted: 1, planned: 1, partlyPlanned: 0 },
        soft: none,
        org: { total: 1, accounted: 0, planned: 1, partlyPlanned: 0 },
      },
    },
  });
});
