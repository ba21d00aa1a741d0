import { describe, expect, it } from 'vitest';
import type { Choice } from '#policy/engine/choice.ts';
import { compareReadings } from '#policy/engine/compare-readings.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { ProgrammePack } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

type Line = readonly [id: string, fen: number];
type Result = readonly [status: string, totalFen: number, ...lines: readonly Line[]];

const asTaken: Result = ['payable', 30, ['t1', 10], ['t2', 20]];

/** A pack of one choice of which each option settles as said. */
function packOf(results: Readonly<Record<string, Result | Error>>): ProgrammePack<unknown> {
  const label = (id: string) => ({ zh: `读作${id}`, en: `read as ${id}` });
  const choice: Choice = {
    id: 'example.choice',
    amb: 'AMB-01',
    clauses: ['CC24-4.2.c'],
    label: { zh: '如何读', en: 'how to read' },
    options: ['TAKEN', ...Object.keys(results)].map((id) => ({ id, label: label(id) })),
    default: 'TAKEN',
  };
  const settle: ProgrammePack<unknown>['settle'] = (_facts, { choices }) => {
    const result = results[choices?.['example.choice'] ?? 'TAKEN'] ?? asTaken;
    if (result instanceof Error) throw result;
    const [status, totalFen, ...lines] = result;
    const trainees = lines.map(([id, fen]) => ({ id, fen }));
    return { status, totalFen, trainees } as unknown as Statement;
  };
  return { ...(changchun2024 as ProgrammePack<unknown>), choices: [choice], standsOn: [], settle };
}

const compared = (results: Parameters<typeof packOf>[0], choices = {}) =>
  compareReadings(packOf(results), {}, { computedBy: 'test', choices });

describe('other readings of a statement', () => {
  it.each([
    ['nothing', asTaken, undefined],
    ['the status alone', ['held', 30, ['t1', 10], ['t2', 20]], []],
    ['the total alone', ['payable', 31, ['t1', 10], ['t2', 20]], []],
    [
      'amounts alone',
      ['payable', 30, ['t1', 20], ['t2', 10]],
      [
        { id: 't1', fen: 10, otherFen: 20 },
        { id: 't2', fen: 20, otherFen: 10 },
      ],
    ],
    ['one amount', ['payable', 29, ['t1', 9], ['t2', 20]], [{ id: 't1', fen: 10, otherFen: 9 }]],
    [
      'lines of several funds',
      ['payable', 30, ['t1', 4], ['t1', 5], ['t2', 20]],
      [{ id: 't1', fen: 10, otherFen: 9 }],
    ],
    ['somebody who has no line', ['payable', 20, ['t2', 20]], []],
  ] as const)('name what differs: %s', (_what, other, trainees) => {
    const [one] = compared({ OTHER: other });
    expect(one?.trainees).toEqual(trainees);
  });

  it('say in words what was read otherwise', () => {
    expect(compared({ OTHER: ['held', 31] })).toEqual([
      {
        choice: 'example.choice',
        amb: 'AMB-01',
        taken: 'TAKEN',
        option: 'OTHER',
        label: { zh: '如何读：读作OTHER', en: 'how to read: read as OTHER' },
        status: 'held',
        totalFen: 31,
        trainees: [],
      },
    ]);
  });

  it('compare with the reading taken, not with the default', () => {
    const found = compared({ OTHER: ['held', 31] }, { 'example.choice': 'OTHER' });
    expect(found.map(({ taken, option }) => [taken, option])).toEqual([['OTHER', 'TAKEN']]);
  });

  it('leave out a reading that needs a table nobody entered, and hide no other error', () => {
    const missing = new EngineError('missing-table', { zh: '缺表', en: 'no table' });
    expect(compared({ OTHER: missing, THIRD: ['held', 1] })).toHaveLength(1);
    expect(() => compared({ OTHER: new RangeError('broken') })).toThrow('broken');
  });
});
