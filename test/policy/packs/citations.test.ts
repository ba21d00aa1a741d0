import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCitedPack } from '#policy/engine/check-cited-pack.ts';
import { numbersIn } from '#policy/engine/written-number.ts';
import { allPacks } from '#policy/packs/all-packs.ts';
import { catalogue2024 } from '#policy/packs/changchun-2024/catalogue.ts';
import { citationsOfPacks } from '#policy/packs/citations.ts';

const all = [...citationsOfPacks];
const clauseIds = all.flatMap(([, { clauses }]) => Object.keys(clauses));

describe('the citations of the packs', () => {
  it.each([
    ['changchun-2024', 'CC24-', 89],
    ['chongqing-2021', 'CQ21-', 73],
    ['dadukou-2022', 'DDK22-', 28],
    ['qijiang-2019', 'QJ19-', 111],
    ['chongqing-14-5', 'CQ145-', 104],
  ])('cite every clause of %s, and no other', (pack, prefix, count) => {
    const ids = Object.keys(citationsOfPacks.get(pack)?.clauses ?? {});
    expect(ids).toHaveLength(count);
    expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([]);
  });

  it('are of the very 405 clauses that the documents were divided into', () => {
    const list = clauseIds.toSorted().join('\n');
    expect(clauseIds).toHaveLength(405);
    expect(createHash('sha256').update(list).digest('hex')).toBe(
      '44874c8e29416198cd8cd3dcee6a31b64f0daf853f00805b480bbd9712047d99',
    );
  });

  it.each(allPacks.map((pack) => [pack.revision, pack] as const))(
    'have the clauses, parameters and values of %s',
    (_, pack) => {
      const citations = citationsOfPacks.get(pack.id);
      if (citations === undefined) throw new Error(`The pack ${pack.id} has no citations.`);
      expect(checkCitedPack(citations, pack)).toEqual([]);
    },
  );

  it('have code and class of every row of the Changchun catalogue', () => {
    const rows = citationsOfPacks.get('changchun-2024')?.rows ?? {};
    expect(Object.entries(rows).map(([row, { codes }]) => [Number(row), codes])).toEqual(
      catalogue2024.entries.map(({ row, code, class: of }) => [row, [code, of]]),
    );
  });

  it('cite 32 occupations of Dadukou, 18 units of Qijiang and 33 figures of the five-year plan', () => {
    const counts = ['dadukou-2022', 'qijiang-2019', 'chongqing-14-5'].map(
      (pack) => Object.keys(citationsOfPacks.get(pack)?.rows ?? {}).length,
    );
    expect(counts).toEqual([32, 18, 33]);
  });

  it('add up to the totals of Qijiang: 11,400, 14,300 and 17,000', () => {
    const rows = Object.values(citationsOfPacks.get('qijiang-2019')?.rows ?? {});
    const totals = [0, 1, 2].map((year) =>
      rows.reduce((sum, { numbers }) => sum + Number(numbers?.[year]), 0),
    );
    expect(totals).toEqual([11_400, 14_300, 17_000]);
  });

  it.each(all)('hold notations of %s that can be read as numbers', (_, { parameters, rows }) => {
    const notations = [
      ...Object.values(parameters).flatMap((each) => ('number' in each ? [each.number] : [])),
      ...Object.values(rows).flatMap(({ numbers = [] }) => numbers),
    ];
    expect(notations.filter((notation) => numbersIn(notation).length === 0)).toEqual([]);
  });

  it.each(all)('keep no sentence of %s', (pack) => {
    const json = readFileSync(`policy/packs/${pack}/citations.json`, 'utf8');
    expect(json.match(/[\p{Script=Han}，。；]{6,}/gu)).toBeNull();
  });
});
