import { describe, expect, it } from 'vitest';
import { checkPack, packForm, packProblems } from '#policy/engine/check-pack.ts';
import { factAt } from '#policy/engine/fact-change.ts';
import { precedence } from '#policy/engine/pack.ts';
import { allPacks } from '#policy/packs/all-packs.ts';

type Path = readonly (string | number)[];

/** Every key of some data once, where it first stands; entries of a list are alike. */
function keysOf(data: unknown): readonly Path[] {
  const found = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      const shape = at.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
      if (!Array.isArray(value) && !found.has(shape)) found.set(shape, at);
      visit(inner, at);
    }
  };
  visit(data, []);
  return [...found.values()];
}

function misspelt<T>(data: T, path: Path): T {
  const copy = structuredClone(data);
  const holder = factAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  const key = String(path.at(-1));
  holder[`${key}e`] = holder[key];
  delete holder[key];
  return copy;
}

function textOf(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`,
    )
    .join('');
}

describe.each(allPacks.map((pack) => [pack.id, pack] as const))('the data of %s', (_id, pack) => {
  const form = packForm(pack);

  it('hold', () => {
    expect(packProblems(form)).toEqual([]);
    expect(() => checkPack(pack)).not.toThrow();
  });

  it('do not hold with any key misspelt, and the key is named', () => {
    // The cures are keyed by rules and lines, which are held against the rules below.
    const isRuleOrLine = (path: Path) =>
      (path[0] === 'cures' && path.length > 3) || (path[0] === 'stageCures' && path.length > 1);
    const keys = keysOf(form).filter((path) => !isRuleOrLine(path));
    expect(keys.length).toBeGreaterThan(50);
    const silent = keys.filter((path) => {
      const problems = packProblems(misspelt(form, path));
      return !problems.some(
        (each) =>
          each.path === `${textOf(path)}e` && each.sentence.zh !== '' && each.sentence.en !== '',
      );
    });
    expect(silent.map(textOf)).toEqual([]);
  });

  it('are refused by a coded error in both languages', () => {
    const wrong = { ...pack, parameterss: [] };
    expect(() => checkPack(wrong)).toThrow(
      expect.objectContaining({
        code: 'bad-pack',
        sentence: {
          zh: expect.stringContaining('parameterss'),
          en: expect.stringContaining('parameterss'),
        },
      }),
    );
  });

  it('name only rules and parameters that there are', () => {
    const { cures, stageCures, moneySteps, publicNotices } = form as {
      cures?: { readonly settlement: { readonly rules: object } };
      stageCures: object;
      moneySteps?: readonly { readonly parameters: readonly string[] }[];
      publicNotices?: readonly { readonly lengthParameter: string }[];
    };
    const rules = new Set(
      precedence(pack).flatMap(({ ruleHeads }) => ruleHeads.map(({ id }) => id)),
    );
    const cured = [cures?.settlement.rules ?? {}, stageCures].flatMap(Object.keys);
    expect(cured.filter((id) => !rules.has(id))).toEqual([]);
    const known = precedence(pack).flatMap((each) => each.parameters);
    const parameters = new Set(known.map(({ id }) => id));
    const named = [
      ...(moneySteps ?? []).flatMap((step) => step.parameters),
      ...(publicNotices ?? []).map(({ lengthParameter }) => lengthParameter),
    ];
    expect(named.filter((id) => !parameters.has(id))).toEqual([]);
  });
});
