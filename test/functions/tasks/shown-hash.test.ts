import { describe, expect, it } from 'vitest';
import { changedParts, partDigests, shownHash } from '#functions/tasks/shown-hash.ts';

const shown = { facts: [{ label: '项目', value: 'P2024-0001' }], money: [1, 2] };

describe('the hash of what was shown', () => {
  it('does not depend on the order of keys', () => {
    expect(shownHash({ a: 1, b: 2 })).toBe(shownHash({ b: 2, a: 1 }));
  });

  it('differs with a single value, and the part that differs is named', () => {
    const later = { ...shown, money: [1, 3] };

    expect(shownHash(later)).not.toBe(shownHash(shown));
    expect(changedParts(partDigests(shown), partDigests(later))).toEqual(['money']);
  });
});
