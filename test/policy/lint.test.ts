import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allPacks } from '#policy/packs/all-packs.ts';

/** Files of the engine that may write numbers, and why: units, notations and dates, never a number of the law. */
const notations: Readonly<Record<string, string>> = {
  'policy/engine/amount-in-capitals.ts': 'the places of a Chinese amount',
  'policy/engine/chinese-numeral.ts': 'the digits of Chinese numerals',
  'policy/engine/compare-share.ts': 'per cent and per mille as roundings',
  'policy/engine/facts/': 'bounds of the shape of input, not of the law',
  'policy/engine/duration.ts': 'sixty seconds to the minute',
  'policy/engine/fen.ts': 'a hundred fen to the yuan',
  'policy/engine/ratio.ts': 'a hundred per cent',
  'policy/engine/rounding.ts': 'halves and hundred fen to the yuan',
  'policy/engine/check-cited-pack.ts': 'a hundred fen to the yuan, twelve months to the year',
  'policy/engine/written-number.ts': 'how numbers are written',
  'policy/engine/working-day.ts': 'Friday is the fifth day of the week',
  'policy/engine/civil-date.ts': 'the places of a written day',
  'policy/engine/explain-readings.ts': 'how many lines are shown',
  'policy/engine/lever.ts': 'steps of a search by halves',
  'policy/engine/statement-bundle.ts': 'how deep the nodes of a bundle are named',
  'policy/engine/turn-statement.ts': 'how far a search goes',
  'policy/engine/explain-derivation.ts': 'layout of text',
};

function numbersOf(path: string): readonly string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal = ts.isNumericLiteral(node) || ts.isBigIntLiteral(node);
    if (literal && !['0', '1', '0n', '1n'].includes(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('no number of the law outside a pack’s data', () => {
  it('stands in a rule', () => {
    const paths = globSync('policy/packs/*/rules/**/*.ts');
    expect(paths.length).toBeGreaterThan(80);
    expect(paths.flatMap((path) => numbersOf(path).map((text) => `${path}: ${text}`))).toEqual([]);
  });

  it('stands in the engine', () => {
    const paths = globSync('policy/engine/**/*.ts').filter(
      (path) => !Object.keys(notations).some((known) => path.startsWith(known)),
    );
    const own = paths.filter((path) => !path.startsWith('policy/engine/calendar/'));
    expect(own.flatMap((path) => numbersOf(path).map((text) => `${path}: ${text}`))).toEqual([]);
  });

  it('is excused for files that are gone or need no excuse', () => {
    const idle = Object.keys(notations).filter((known) => {
      const paths = globSync(known.endsWith('/') ? `${known}**/*.ts` : known);
      return !paths.some((path) => numbersOf(path).length > 0);
    });
    expect(idle).toEqual([]);
  });
});

describe.each(allPacks.map((pack) => [pack.id, pack] as const))('the pack %s', (_id, pack) => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('cites a clause for every rule, parameter, reading and group', () => {
    const named = [...pack.ruleHeads, ...pack.parameters, ...pack.choices, ...pack.groups];
    expect(named.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  it('accounts for every clause', () => {
    expect(pack.clauses.filter(({ accounts }) => accounts.length === 0)).toEqual([]);
  });

  it('names nothing twice', () => {
    for (const list of [pack.ruleHeads, pack.parameters, pack.choices, pack.groups, pack.clauses]) {
      expect(new Set(ids(list)).size).toBe(list.length);
    }
  });

  it('has parameters whose validity neither overlaps nor leaves gaps', () => {
    for (const { id, values } of pack.parameters) {
      const sorted = values.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      sorted.forEach((value, index) => {
        const next = sorted[index + 1];
        if (value.to !== undefined && value.to < value.from)
          throw new Error(`${id}: ends before it begins`);
        if (next === undefined) return;
        const dayAfter =
          value.to && new Date(Date.parse(value.to) + 86_400_000).toISOString().slice(0, 10);
        expect([id, dayAfter ?? next.from]).toEqual([id, next.from]);
      });
    }
  });

  it('takes a default among at least two readings of every choice', () => {
    for (const { id, options, default: taken } of pack.choices) {
      expect([id, options.length > 1, ids(options).includes(taken)]).toEqual([id, true, true]);
    }
  });

  it('says everything in Chinese and English', () => {
    const texts = [
      pack.title,
      ...pack.ruleHeads.map(({ title }) => title),
      ...pack.parameters.map(({ label }) => label),
      ...pack.clauses.map(({ gist }) => gist),
    ];
    for (const { zh, en } of texts)
      expect([zh, en]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/[a-z]/u),
      ]);
  });
});
