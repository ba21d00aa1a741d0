import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FactEdit, withEdits } from '#policy/engine/fact-change.ts';
import { findProgramme } from '#policy/packs/programmes.ts';

function settled(pack: string, kind: string, edits: readonly FactEdit[]) {
  const { pack: of, settle } = findProgramme(pack);
  const example = of.claims.find(({ id }) => id === kind)?.example ?? '';
  const { pack: _, ...facts } = JSON.parse(readFileSync(example, 'utf8'));
  const answer = settle(withEdits(facts, edits), { computedBy: 'test' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { settle, ...answer.facts };
}

type Row = readonly [
  pack: string,
  kind: string,
  edits: readonly FactEdit[],
  about: string,
  zh: RegExp,
];

const standardMissed = [{ path: ['apprentices', 1, 'standardMet'], to: false }];

const rows: readonly Row[] = [
  ['chongqing-2021', 'course', [], 'T3', /^取得本项目认可的证书$/u],
  ['chongqing-2021', 'course', [], 'T4', /^录入实名制系统$/u],
  ['chongqing-2021', 'work-training', [], 'W4', /^录入实名制系统$/u],
  ['chongqing-2021', 'apprenticeship', [], 'T3', /^取得本项目认可的证书$/u],
  ['chongqing-2021', 'apprenticeship', standardMissed, 'T2', /^完成主要培训课程并达到结业标准$/u],
  [
    'chongqing-2021',
    'course',
    [
      { path: ['classes', 0, 'openingApprovedOn'], to: '2021-02-28' },
      { path: ['project', 'approvedOn'], to: '2021-02-28' },
    ],
    'T1',
    /^开班批准日推后 20 天，由 2021-02-28 改为 2021-03-20$/u,
  ],
  ['dadukou-2022', 'course', [{ path: ['trainees', 0, 'group'], to: null }], 'T1', /^属于/u],
  ['qijiang-2019', 'living-allowance', [], 'T2', /^属于/u],
  [
    'dadukou-2022',
    'advance',
    [{ path: ['requestedFen'], to: 900_050 }],
    'V1',
    /^申请预拨金额减少 0\.50 元，为 9000\.00 元$/u,
  ],
  [
    'dadukou-2022',
    'advance',
    [{ path: ['on'], to: '2022-05-16' }],
    'V1',
    /^申请日推后 2 天，由 2022-05-16 改为 2022-05-18$/u,
  ],
  ['qijiang-2019', 'advance', [{ path: ['on'], to: '2021-05-09' }], 'V1', /^申请日推后 1 天/u],
  [
    'changchun-2024',
    'project',
    [{ path: ['activation', 'publishedOn'], to: '2024-05-07' }],
    'C-2024-001',
    /^启用文件发布日提前 \d+ 天，由 2024-05-07 改为 2024-04-30$/u,
  ],
  [
    'chongqing-2021',
    'apprenticeship',
    [{ path: ['annualRate', 'from'], to: '2099-01-01' }],
    'C1',
    /^年标准生效日提前 \d+ 天，由 2099-01-01 改为/u,
  ],
];

describe('what would turn a refusal or an unpaid line', () => {
  it.each(rows)('%s %s %j: %s', (pack, kind, edits, about, zh) => {
    const { facts, statement, counterfactuals, settle } = settled(pack, kind, edits);
    const one = counterfactuals()?.find(({ about: of }) => of.id === about);
    // A refused claim is turned as a whole, an unpaid line by itself.
    const refused = statement.status === 'refused';
    expect(one).toMatchObject({
      kind: 'change',
      about: { kind: refused ? 'claim' : 'trainee' },
    });
    expect(one?.sentence.zh).toMatch(zh);
    if (one?.kind !== 'change') return;
    // The change turns it, one step less does not.
    const isPaidBy = (changes: readonly FactEdit[]) => {
      const answer = settle(withEdits(facts, changes), { computedBy: 'test' });
      const lines = answer.ok ? answer.facts.statement.trainees : [];
      return lines.some(({ id, fen }) => (refused || id === about) && fen > 0);
    };
    expect([isPaidBy([]), isPaidBy(one.changes), isPaidBy(one.oneLess)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says so where no fact can turn it', () => {
    const { counterfactuals } = settled('chongqing-2021', 'apprenticeship', []);
    const his = counterfactuals()?.find(({ about }) => about.id === 'T4');
    expect(his).toMatchObject({ kind: 'no-change', rules: ['no-listed-event'] });
    expect(his?.sentence.zh).toContain('没有一项事实可以代替');
  });

  it('leaves nobody who earns nothing without an answer', () => {
    for (const [pack, kind] of rows) {
      const { statement, counterfactuals } = settled(pack, kind, []);
      const unpaid = new Set(statement.trainees.filter(({ fen }) => fen === 0).map(({ id }) => id));
      expect(new Set(counterfactuals()?.map(({ about }) => about.id))).toEqual(unpaid);
    }
  });
});
