import { describe, expect, it } from 'vitest';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { furtherCases, readingCases } from './reading-cases.ts';

const alternatives = changchun2024.choices.flatMap((choice) =>
  choice.options
    .filter(({ id }) => id !== choice.default)
    .map(({ id }) => [choice.id, id, choice.default] as const),
);

describe('every reading that can be taken', () => {
  it.each(alternatives)('%s=%s makes a difference somewhere', (choice, option, usual) => {
    const seen = readingCases[choice]?.[option];
    expect(seen).toBeDefined();
    expect(seen?.({ [choice]: option })).not.toBe(seen?.({}));
    expect(seen?.({ [choice]: usual })).toBe(seen?.({}));
  });

  it.each(furtherCases)('%s=%s is asked in another stage too', (choice, option, seen) => {
    expect(seen({ [choice]: option })).not.toBe(seen({}));
  });

  it('has a case, and no case is left of a reading that is gone', () => {
    const cases = Object.entries(readingCases).flatMap(([choice, options]) =>
      Object.keys(options).map((option) => `${choice}=${option}`),
    );
    expect(cases.toSorted()).toEqual(
      alternatives.map(([choice, option]) => `${choice}=${option}`).toSorted(),
    );
  });
});
