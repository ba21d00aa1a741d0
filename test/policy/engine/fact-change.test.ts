import { describe, expect, it } from 'vitest';
import { changesOf, factAt, withEdits } from '#policy/engine/fact-change.ts';

const facts = { name: 'a', none: null, list: [{ n: 1 }, { n: 2 }, { n: 3 }], inner: { n: 1 } };

describe('facts changed', () => {
  it.each([
    ['a fact', [{ path: ['name'], to: 'b' }], { ...facts, name: 'b' }],
    ['a fact that was not there', [{ path: ['more'], to: 1 }], { ...facts, more: 1 }],
    [
      'a fact of an element',
      [{ path: ['list', 1, 'n'], to: 9 }],
      { ...facts, list: [{ n: 1 }, { n: 9 }, { n: 3 }] },
    ],
    ['a fact gone', [{ path: ['inner', 'n'] }], { ...facts, inner: {} }],
    ['an element gone', [{ path: ['list', 0] }], { ...facts, list: [{ n: 2 }, { n: 3 }] }],
    ['below what is no list and no object', [{ path: ['name', 'x'], to: 1 }], facts],
    ['below nothing', [{ path: ['none', 'x'], to: 1 }], facts],
    ['below what is missing', [{ path: ['gone', 'x', 'y'], to: 1 }], facts],
    ['nowhere', [{ path: [], to: 1 }], facts],
  ])('%s', (_what, edits, after) => {
    expect(withEdits(facts, edits)).toEqual(after);
  });

  it('leaves what it was given as it was', () => {
    withEdits(facts, [{ path: ['list', 0, 'n'], to: 5 }, { path: ['inner', 'n'] }]);
    expect(facts).toEqual({
      name: 'a',
      none: null,
      list: [{ n: 1 }, { n: 2 }, { n: 3 }],
      inner: { n: 1 },
    });
  });

  it('finds a fact by its path, and none below nothing or below a text', () => {
    const paths = [
      ['list', 2, 'n'],
      ['none', 'x'],
      ['name', 'length'],
      ['gone', 'x'],
    ];
    expect(paths.map((path) => factAt(facts, path))).toEqual([3, undefined, undefined, undefined]);
  });

  it('says what stood there before, and nothing of what stays', () => {
    const edits = [
      { path: ['name'], to: 'b' },
      { path: ['inner'], to: { n: 1 } },
      { path: ['more'], to: 1 },
      { path: ['gone'] },
    ];
    const changes = changesOf(facts, edits);
    expect(changes).toEqual([
      { path: ['name'], to: 'b', from: 'a' },
      { path: ['more'], to: 1 },
    ]);
    expect(changes.map((change) => 'from' in change)).toEqual([true, false]);
  });
});
