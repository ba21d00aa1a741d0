import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { sha256Of } from '#policy/engine/sha256.ts';
import { readCanonical } from '#policy/verifier/canonical-reader.ts';
import { alteredNodes, hashOf } from '#policy/verifier/check-manifest.ts';

type Entry = readonly unknown[];

const content = {
  facts: { name: 'x', days: [1, 2, { on: 3 }] },
  schema: 's/1',
  statement: { total: 5, lines: { a: 1, b: 2 } },
};

function reading(value: object) {
  const found = readCanonical(new TextEncoder().encode(canonicalJson(value)));
  if (!('spans' in found)) throw new Error(found.sentence.en);
  return found;
}

/** The entries that say truly what some content is. */
function entriesOf(value: object): readonly Entry[] {
  const { bytes, spans } = reading(value);
  return [...spans].map(([pointer, [from, to]]) => [
    pointer,
    sha256Of(new TextDecoder().decode(bytes.subarray(from, to))),
  ]);
}

const manifest = entriesOf(content);
const at = (pointer: string) => manifest.findIndex(([each]) => each === pointer);
const entry = (pointer: string) => `/manifest/${at(pointer)}`;

/** What is told of a value under the manifest of the content. */
function told(value: object, entries: unknown = manifest): readonly string[] {
  return alteredNodes(reading({ ...value, manifest: entries }));
}

const { facts, statement } = content;
const withEntry = (pointer: string, by: Entry) =>
  manifest.map((each, index) => (index === at(pointer) ? by : each));
const hashAt = (pointer: string) => manifest[at(pointer)]?.[1];
const zeros = '0'.repeat(64);

describe('the hash of a node', () => {
  it('is that of its bytes, and of the whole without its manifest', () => {
    const whole = reading({ ...content, manifest });
    expect(hashOf(whole, '/facts/name')).toBe(sha256Of('"x"'));
    expect(hashOf(whole, '')).toBe(sha256Of(canonicalJson(content)));
    expect(hashOf(whole, '/nowhere')).toBe(sha256Of(''));
  });
});

describe('what differs from its manifest', () => {
  it.each<[string, object, readonly string[]]>([
    ['nothing', content, []],
    ['a value', { ...content, facts: { ...facts, name: 'y' } }, ['/facts/name']],
    ['the last value', { ...content, schema: 's/2' }, ['/schema']],
    [
      'two values, each by itself',
      { ...content, facts: { ...facts, days: [1, 3, { on: 4 }] } },
      ['/facts/days/1', '/facts/days/2/on'],
    ],
    [
      'a value of one part and one of another',
      { ...content, facts: { ...facts, name: 'y' }, statement: { ...statement, total: 6 } },
      ['/facts/name', '/statement/total'],
    ],
    ['a new key', { ...content, facts: { ...facts, more: 1 } }, ['/facts/more']],
    [
      'a new key with values of its own: the key alone',
      { ...content, facts: { ...facts, more: { a: 1, b: [2] } } },
      ['/facts/more'],
    ],
    ['a new part', { ...content, more: 1 }, ['/more']],
    ['a lost key', { ...content, facts: { days: facts.days } }, ['/facts/name']],
    [
      'a lost key that had values of its own: the key alone',
      { ...content, statement: { total: 5 } },
      ['/statement/lines'],
    ],
    [
      'a key renamed',
      { ...content, facts: { nane: 'x', days: facts.days } },
      ['/facts/nane', '/facts/name'],
    ],
    [
      'an item more',
      { ...content, facts: { ...facts, days: [...facts.days, 4] } },
      ['/facts/days/3'],
    ],
    [
      'an item less',
      { ...content, facts: { ...facts, days: facts.days.slice(0, 2) } },
      ['/facts/days/2'],
    ],
    [
      'items in another order',
      { ...content, facts: { ...facts, days: [2, 1, { on: 3 }] } },
      ['/facts/days/0', '/facts/days/1'],
    ],
    [
      'a value in place of values',
      { ...content, statement: { total: 5, lines: 0 } },
      ['/statement/lines/a', '/statement/lines/b'],
    ],
  ])('%s', (_what, value, nodes) => {
    expect(told(value)).toEqual(nodes);
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      'the hash of a value',
      withEntry('/facts/name', ['/facts/name', zeros]),
      [entry('/facts/name')],
    ],
    ['the hash of a node with values', withEntry('/facts', ['/facts', zeros]), [entry('/facts')]],
    ['the hash of the whole', withEntry('', ['', zeros]), [entry('')]],
    [
      'the pointer of an entry',
      withEntry('/facts/name', ['/facts/nane', hashAt('/facts/name')]),
      [entry('/facts/name')],
    ],
    ['an entry lost', manifest.filter((_, index) => index !== at('/facts/name')), ['/manifest']],
    [
      'an entry twice',
      [...manifest, ['/facts/name', hashAt('/facts/name')]],
      [`/manifest/${manifest.length}`],
    ],
    ['an entry too many', [...manifest, ['/facts/gone', zeros]], [`/manifest/${manifest.length}`]],
    [
      'an entry of three',
      [...manifest, ['/facts/gone', zeros, 1]],
      [`/manifest/${manifest.length}`],
    ],
    [
      'an entry that says what is right and more',
      withEntry('/facts/name', ['/facts/name', hashAt('/facts/name'), 1]),
      [entry('/facts/name')],
    ],
    ['an entry of one', [...manifest, ['/facts/gone']], [`/manifest/${manifest.length}`]],
    ['a pointer that is none', [...manifest, [1, zeros]], [`/manifest/${manifest.length}`]],
    ['no entry', [...manifest, 'x'], [`/manifest/${manifest.length}`]],
    ['no list', { '': zeros }, ['/manifest']],
    ['every entry', [], ['/manifest']],
    [
      'every entry but one',
      manifest.slice(at('/facts/days/0'), at('/facts/days/1')),
      ['/manifest'],
    ],
  ])('%s of the manifest', (_what, entries, nodes) => {
    expect(told(content, entries)).toEqual(nodes);
  });

  it('a manifest that is missing', () => {
    expect(alteredNodes(reading(content))).toEqual(['/manifest']);
  });
});
