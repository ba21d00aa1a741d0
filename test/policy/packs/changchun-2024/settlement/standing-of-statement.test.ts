import { describe, expect, it } from 'vitest';
import { hired, type ProjectSpec, project } from './example-facts.ts';
import { settled } from './example-row.ts';

const C = { catalogueClass: 'C', offline: 40 } as const;

function five(change: Partial<ProjectSpec> = {}) {
  return settled(project({ demand: 5, plan: 5, classes: [C], trainees: hired(5), ...change }));
}

describe('a statement is provisional', () => {
  it.each<[string, Partial<ProjectSpec>, string, boolean]>([
    ['not where it is payable', {}, 'payable', false],
    ['where it waits for something', { verdict: 'none' }, 'held', true],
    ['not where it is refused', { trainees: hired(3) }, 'refused', false],
    [
      'where it is refused under a draft, of which nothing is sure',
      { trainees: hired(3), draft: true },
      'refused',
      true,
    ],
  ])('%s', (_what, change, status, provisional) => {
    expect(five(change)).toMatchObject({ status, provisional });
  });
});

describe('the law of a statement', () => {
  it('is for each class that of its own opening, and for the project the latest of them', () => {
    const classes = [
      { ...C, openingApprovedOn: '2024-05-08' },
      { ...C, openingApprovedOn: '2024-04-20' },
    ];
    const statement = five({ classes });
    expect(statement.classes.map(({ lawOf }) => lawOf)).toEqual(['2024-05-08', '2024-04-20']);
    expect(statement.pack.lawOf).toBe('2024-05-08');
    expect(statement.derivation).toMatchObject({ formula: 'Σ 5' });
  });
});
