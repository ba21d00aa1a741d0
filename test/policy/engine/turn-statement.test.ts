import { describe, expect, it } from 'vitest';
import { type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { counting, setting } from '#policy/engine/lever.ts';
import type { ProgrammePack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

/** Invented facts: what each rule asks of, and what each trainee lacks. */
interface Facts {
  readonly need: Readonly<Record<string, number>>;
  readonly lack: Readonly<Record<string, number>>;
}

type Line = readonly [id: string, fen: number, kind?: string];

interface Told {
  readonly blocks?: readonly (readonly [rule: string, kind: string])[];
  readonly lines?: readonly Line[];
}

const cures = {
  rules: {
    more: ({ need }) => [counting(['need', 'more'], need['more'] ?? 0, -1, 9, '缺', 'lacking')],
    gone: () => [setting([{ path: ['need', 'gone'], to: 0 }], '补交', 'filed')],
    vain: () => [setting([{ path: ['need', 'other'], to: 0 }], '无用', 'in vain')],
    officer: () => ({ zh: '只有经办人能改变。', en: 'Only an officer can.' }),
  },
  lines: {
    failed: ({ lack }, { id }) => [counting(['lack', id], lack[id] ?? 0, -1, 9, '差', 'short of')],
    absent: (_facts, { id }) => [setting([{ path: ['lack', id], to: 3 }], '出勤', 'there')],
  },
} satisfies { readonly rules: Cures<Facts>; readonly lines: Cures<Facts> };

function packOf(tell: (facts: Facts) => Told, byAmounts: boolean): ProgrammePack<Facts> {
  const settle = (facts: Facts): Statement => {
    const { blocks = [], lines = [] } = tell(facts);
    return {
      claimId: 'C1',
      status: blocks.length > 0 ? 'refused' : 'payable',
      pack: { lawOf: '2024-06-01' },
      findings: [
        { rule: 'fine', outcome: 'pass', subject: { kind: 'project', id: 'p' } },
        ...blocks.map(([rule, kind]) => ({ rule, outcome: 'block', subject: { kind, id: kind } })),
      ],
      trainees: lines.map(([id, fen, kind = 'failed']) => ({ id, fen, kind })),
    } as unknown as Statement;
  };
  const amounts = (facts: Facts) => {
    const { status, trainees } = settle(facts);
    return { refused: status === 'refused', trainees };
  };
  return {
    ...(changchun2024 as unknown as ProgrammePack<Facts>),
    cures: { settlement: cures },
    settle,
    ...(byAmounts ? { amounts } : { amounts: undefined }),
  } as unknown as ProgrammePack<Facts>;
}

const turned = (facts: Facts, tell: (facts: Facts) => Told, byAmounts = false) =>
  statementCounterfactuals(packOf(tell, byAmounts), facts, { computedBy: 'test' });

const blocked = (facts: Facts, kinds: Readonly<Record<string, string>>): Told => ({
  blocks: Object.entries(facts.need)
    .filter(([, left]) => left > 0)
    .map(([rule]) => [rule, kinds[rule] ?? 'project']),
});

const needs = (need: Facts['need']): Facts => ({ need, lack: {} });
const lacks = (lack: Facts['lack']): Facts => ({ need: {}, lack });

describe('what would turn a refused claim', () => {
  it.each(['project', 'claim', 'advance', 'class'])('a block of the %s', (kind) => {
    expect(turned(needs({ more: 5 }), (facts) => blocked(facts, { more: kind }))).toEqual([
      {
        kind: 'change',
        about: { kind: 'claim', id: 'C1' },
        rules: ['more'],
        changes: [{ path: ['need', 'more'], from: 5, to: 0 }],
        oneLess: [{ path: ['need', 'more'], from: 5, to: 1 }],
        sentence: { zh: '缺由 5 改为 0', en: 'lacking 0 instead of 5' },
      },
    ]);
  });

  it('several blocks, one after the other, those of the whole before those of a class', () => {
    const found = turned(needs({ more: 2, gone: 1 }), (facts) => blocked(facts, { more: 'class' }));
    expect(found).toMatchObject([
      {
        rules: ['gone', 'more'],
        changes: [{ path: ['need', 'gone'] }, { path: ['need', 'more'], from: 2, to: 0 }],
        oneLess: [{ path: ['need', 'gone'] }, { path: ['need', 'more'], from: 2, to: 1 }],
        sentence: { en: 'filed; lacking 0 instead of 2' },
      },
    ]);
  });

  it.each([
    ['a block of a trainee alone', { more: 1 }, { more: 'trainee' }, [], noSingleChange],
    ['a lever that is in vain', { vain: 1 }, {}, ['vain'], noSingleChange],
    ['a rule without a cure', { other: 1 }, {}, ['other'], noSingleChange],
    ['a cure that gives a reason', { officer: 1 }, {}, ['officer'], cures.rules.officer()],
    [
      'a reason of its own before none',
      { vain: 1, officer: 1 },
      {},
      ['officer'],
      cures.rules.officer(),
    ],
  ] as const)('nothing: %s', (_what, need, kinds, rules, sentence) => {
    expect(turned(needs(need), (facts) => blocked(facts, kinds))).toEqual([
      { kind: 'no-change', about: { kind: 'claim', id: 'C1' }, rules, sentence },
    ]);
  });

  it('nothing where one block is turned and the next is not', () => {
    expect(turned(needs({ gone: 1, officer: 1 }), (facts) => blocked(facts, {}))).toMatchObject([
      { kind: 'no-change', rules: ['officer'] },
    ]);
  });

  it.each([
    [12, 'change'],
    [13, 'no-change'],
  ])('a block behind a block, %i in all: %s', (count, kind) => {
    const kinds = ['project', 'claim', 'advance'];
    const [found] = turned(needs({ more: count }), ({ need }) => {
      const left = need['more'] ?? 0;
      return left > 0 ? { blocks: [['more', kinds[left % 3] ?? '']] } : {};
    });
    expect(found?.kind).toBe(kind);
    expect(found?.rules).toEqual(kind === 'change' ? ['more'] : Array(12).fill('more'));
  });

  it('a change that cannot be computed turns nothing, and says what is missing', () => {
    const sentence = { zh: '缺表', en: 'no table' };
    const tell = (error: Error) => (facts: Facts) => {
      if (facts.need['gone'] === 0) throw error;
      return blocked(facts, {});
    };
    const facts = needs({ gone: 1 });
    expect(turned(facts, tell(new EngineError('missing-table', sentence)))).toEqual([
      { kind: 'no-change', about: { kind: 'claim', id: 'C1' }, rules: ['gone'], sentence },
    ]);
    expect(() => turned(facts, tell(new RangeError('broken')))).toThrow('broken');
  });
});

describe.each([
  ['settled', false],
  ['by amounts alone', true],
])('what would pay a trainee, %s', (_how, byAmounts) => {
  const paid = (id: string, left: number): Line =>
    left > 3 ? [id, 0, 'absent'] : left > 0 ? [id, 0, 'failed'] : [id, 10, 'full'];
  const tell = ({ lack }: Facts): Told => ({
    lines: Object.entries(lack).map(([id, left]) => paid(id, left)),
  });

  it('one change for each who earns nothing', () => {
    expect(turned(lacks({ t1: 0, t2: 2, t3: 1 }), tell, byAmounts)).toMatchObject([
      { about: { kind: 'trainee', id: 't2' }, changes: [{ path: ['lack', 't2'], from: 2, to: 0 }] },
      { about: { kind: 'trainee', id: 't3' }, changes: [{ path: ['lack', 't3'], from: 1, to: 0 }] },
    ]);
  });

  it('one cause after the other', () => {
    expect(turned(lacks({ t1: 5 }), tell, byAmounts)).toMatchObject([
      {
        rules: ['absent', 'failed'],
        changes: [{ to: 3 }, { to: 0 }],
        oneLess: [{ to: 3 }, { to: 1 }],
      },
    ]);
  });

  it('nobody whom one of two funds pays', () => {
    const lines: readonly Line[] = [
      ['t1', 0],
      ['t1', 10],
      ['t2', 0],
      ['t2', 0],
    ];
    const found = turned(lacks({}), () => ({ lines }), byAmounts);
    expect(found.map(({ about }) => about.id)).toEqual(['t2']);
  });

  it('by either of two funds', () => {
    const found = turned(
      lacks({ t1: 1 }),
      ({ lack }) => ({
        lines: [
          ['t1', 0],
          ['t1', lack['t1'] === 0 ? 10 : 0],
        ],
      }),
      byAmounts,
    );
    expect(found).toMatchObject([{ kind: 'change', changes: [{ to: 0 }] }]);
  });

  it.each([
    [
      'the claim would be refused',
      { blocks: [['gone', 'project'] as const], lines: [['t1', 10] as const] },
    ],
    ['the trainee would have no line', { lines: [] }],
    ['there is no cure', { lines: [['t1', 0, 'failed'] as const] }],
  ])('nothing where %s', (_what, then) => {
    const found = turned(
      lacks({ t1: 1 }),
      ({ lack }) => (lack['t1'] === 1 ? { lines: [['t1', 0]] } : then),
      byAmounts,
    );
    expect(found).toMatchObject([
      { kind: 'no-change', rules: ['failed'], sentence: noSingleChange },
    ]);
  });
});

it('a pack that names no cures has nothing to say', () => {
  const { cures: _, ...pack } = packOf((facts) => blocked(facts, {}), false);
  const found = statementCounterfactuals(pack, needs({ more: 1 }), { computedBy: 'test' });
  expect(found).toEqual([]);
});
