import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { hired, rawFacts } from '../../packs/changchun-2024/settlement/example-facts.ts';

const facts = rawFacts({
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'C', offline: 8 }],
  trainees: hired(5),
}) as Record<string, unknown>;

/** The problems of the facts with some fields replaced. */
function problemsWith(
  change: Record<string, unknown>,
): readonly { path: string; value: string; zh: string }[] {
  const parsed = parseFacts(settlementFactsSchema, { ...facts, ...change });
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, value, sentence }) => ({ path, value, zh: sentence.zh }));
}

describe('parsing facts', () => {
  it('accepts what an officer wrote', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('names an unknown field by its full path', () => {
    expect(problemsWith({ asof: '2024-09-05' })).toEqual([
      { path: 'asof', value: '"2024-09-05"', zh: '没有这个字段：asof。' },
    ]);
  });

  it('refuses a day that does not exist', () => {
    expect(problemsWith({ asOf: '2024-02-30' }).map(({ path }) => path)).toEqual(['asOf']);
  });

  it('refuses a trainee of a class that is not there, twice the same trainee, and a day given twice', () => {
    const trainees = facts['trainees'] as readonly Record<string, unknown>[];
    const [first = {}, second = {}] = trainees;
    const doubled = { ...second, id: 'T01', classId: 'K9' };
    const twice = { ...first, attendance: [{ dates: ['2024-04-08', '2024-04-08'], checkIns: 2 }] };
    expect(problemsWith({ trainees: [twice, doubled] }).map(({ path }) => path)).toEqual([
      'trainees[1].id',
      'trainees[0].attendance',
      'trainees[1].classId',
    ]);
  });

  it('points into the closest form of attendance', () => {
    const [first = {}] = facts['trainees'] as readonly Record<string, unknown>[];
    const trainee = { ...first, attendance: [{ dates: ['2024-04-08'], checkIns: 3 }] };
    expect(problemsWith({ trainees: [trainee] }).map(({ path }) => path)).toContain(
      'trainees[0].attendance[0].checkIns',
    );
  });

  it('masks long numbers whatever field they were typed into', () => {
    const parsed = parseFacts(z.strictObject({ id: z.int() }), { id: '22010219900101123X' });
    expect(parsed.ok ? '' : parsed.problems[0]?.value).toBe('"220…3X"');
  });
});
