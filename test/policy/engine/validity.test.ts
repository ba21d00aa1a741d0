import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { isValidOn, validityOf } from '#policy/engine/validity.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

type Dates = readonly [from: string, to?: string];

/** A pack of parameters that hold from and to these days. */
function dated(...values: readonly Dates[]): PolicyPack {
  const parameters = values.map(([from, to], at) => ({
    id: `example.${at}`,
    label: { zh: '示例', en: 'example' },
    unit: 'days' as const,
    clauses: ['CC24-7.a' as const],
    values: [{ from: civilDate(from), value: 1, ...(to !== undefined && { to: civilDate(to) }) }],
  }));
  return { ...changchun2024, parameters };
}

describe('the validity of a pack', () => {
  it.each([
    ['none', [], undefined],
    ['open', [['2024-03-01']], { from: '2024-03-01' }],
    [
      'open in one of its numbers',
      [['2024-03-01', '2024-12-31'], ['2024-02-01']],
      { from: '2024-02-01' },
    ],
    [
      'closed',
      [
        ['2024-03-01', '2024-12-31'],
        ['2024-02-01', '2025-12-31'],
      ],
      { from: '2024-02-01', to: '2025-12-31' },
    ],
  ] as const)('%s', (_what, values, validity) => {
    expect(validityOf(dated(...values))).toEqual(validity);
  });

  it('has no last day where it is open', () => {
    expect(Object.keys(validityOf(dated(['2024-03-01'])) ?? {})).toEqual(['from']);
  });

  it.each([
    [['2024-03-01', '2024-12-31'], '2024-02-29', false],
    [['2024-03-01', '2024-12-31'], '2024-03-01', true],
    [['2024-03-01', '2024-12-31'], '2024-12-31', true],
    [['2024-03-01', '2024-12-31'], '2025-01-01', false],
    [['2024-03-01'], '2099-01-01', true],
  ] as const)('%j on %s: %s', (value, day, valid) => {
    expect(isValidOn(dated(value), day)).toBe(valid);
  });

  it('is not that of a pack without numbers', () => {
    expect(isValidOn(dated(), '2024-06-01')).toBe(false);
  });
});
