import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { reports } from '#policy/packs/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));

function reportOf(name: string, facts: object, ...more: readonly string[]) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(facts));
  return run(['report', name, file, ...more]);
}

const trained = {
  year: 2020,
  trained: [{ unit: '区人力社保局', personTimes: 3500 }],
};

const rows: readonly (readonly [name: string, facts: object, says: unknown])[] = [
  [
    'indicators',
    {
      upTo: 2022,
      values: [
        { indicator: 'CQ145-B1.1/1', year: 2021, value: 200_000, source: 'cases' },
        { indicator: 'CQ145-B1.1/1', year: 2022, value: 100_000, source: 'cases' },
      ],
    },
    expect.arrayContaining([
      expect.objectContaining({
        counting: 'cumulative',
        reached: 300_000,
        share: { numerator: '1', denominator: '5' },
      }),
    ]),
  ],
  [
    'random-draw',
    {
      id: 'd1',
      on: '2022-06-01',
      seed: 'published-seed',
      objects: ['o1', 'o2', 'o3'],
      inspectors: ['i1', 'i2'],
      count: 1,
    },
    [{ object: expect.stringMatching(/^o/u), inspector: expect.stringMatching(/^i/u) }],
  ],
  [
    'plan',
    trained,
    expect.objectContaining({
      units: expect.arrayContaining([
        expect.objectContaining({
          row: 1,
          planned: 7000,
          share: { numerator: '1', denominator: '2' },
        }),
      ]),
    }),
  ],
  [
    'funds',
    {
      from: '2020-01-01',
      to: '2020-03-31',
      movements: [
        {
          id: 'm1',
          fund: 'employment-fund',
          approvedFen: 1000,
          approvedOn: '2020-02-01',
          paidFen: 400,
        },
      ],
    },
    expect.arrayContaining([expect.objectContaining({ paidFen: 400, outstandingFen: 600 })]),
  ],
  [
    'due-days',
    { year: 2020 },
    expect.arrayContaining([
      { id: 'quarter/2020-q1', kind: 'quarter', periodEnd: '2020-03-31', due: '2020-04-15' },
    ]),
  ],
];

describe('policy report', () => {
  it('has a row here for every report', () => {
    expect(rows.map(([name]) => name)).toEqual(reports.map(({ id }) => id));
  });

  it.each(rows)('makes %s', (name, facts, says) => {
    const { code, out, err } = reportOf(name, facts);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(says);
    expect(JSON.parse(run(['schema', name]).out)).toHaveProperty('$defs');
  });

  it('takes another reading', () => {
    const { out } = reportOf('due-days', { year: 2020 }, '--choice', 'report.due=CALENDAR_DAY_15');
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ id: 'quarter/2020-q2', due: '2020-07-15' }),
    );
  });

  it('names in zh and en what is wrong with the facts', () => {
    const { code, out, err } = reportOf('funds', { from: '2020-01-01', to: '2020-03-31' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('bad-facts');
    expect(err).toContain('movements');
  });

  it('knows no other report', () => {
    const { code, out, err } = reportOf('another', trained);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('没有报表“another”');
    expect(err).toContain('There is no report "another"');
  });
});
