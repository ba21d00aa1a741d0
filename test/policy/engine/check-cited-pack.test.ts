import { describe, expect, it } from 'vitest';
import { type CitedPack, checkCitedPack } from '#policy/engine/check-cited-pack.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { Parameter, ParameterUnit, ParameterValue } from '#policy/engine/parameter.ts';
import { percent } from '#policy/engine/ratio.ts';
import { citations, spanOf } from './cited-document.ts';

function parameter(id: string, unit: ParameterUnit, value: ParameterValue): Parameter {
  const values = [{ from: civilDate('2024-01-01'), value }];
  return { id, label: { zh: id, en: id }, unit, clauses: ['CC24-1'], values };
}

const pack: CitedPack = {
  clauses: [{ id: 'CC24-1' }, { id: 'CC24-2' }, { id: 'CC24-3' }],
  parameters: [
    parameter('made.heads', 'persons', 5),
    parameter('made.theory', 'share', percent(40)),
    parameter('made.rate', 'fen-per-class-hour', 3000),
    parameter('made.checks', 'events-per-day', 2),
    parameter('made.open', 'years', 10),
  ],
};

function faults(changed: Partial<CitedPack>, cited = citations) {
  return checkCitedPack(cited, { ...pack, ...changed }).map(
    ({ fault, subject }) => `${fault} ${subject}`,
  );
}

/** What is said of one parameter whose citation writes `number`. */
function faultsOf(unit: ParameterUnit, value: ParameterValue, number: string) {
  const cited = { p: { clause: 'CC24-1', ...spanOf('不少于5人'), number } };
  return faults({ parameters: [parameter('p', unit, value)] }, { ...citations, parameters: cited });
}

describe('citations held against the pack', () => {
  it('agree with a pack whose clauses and values are those of the document', () => {
    expect(faults({})).toEqual([]);
  });

  it('name a clause without citation, and one that the pack does not have', () => {
    expect(faults({ clauses: [{ id: 'CC24-1' }, { id: 'CC24-3' }, { id: 'CC24-9' }] })).toEqual([
      'clause-uncited CC24-9',
      'clause-unknown CC24-2',
    ]);
  });

  it('name a parameter without citation', () => {
    const parameters = [...pack.parameters.slice(1), parameter('made.new', 'persons', 1)];
    expect(faults({ parameters })).toEqual(['parameter-uncited parameter:made.new']);
  });

  it.each<[ParameterUnit, ParameterValue, string]>([
    ['persons', 3000, '三千'],
    ['share', percent(70), '百分之七十'],
    ['fen', 480_000, '4800元'],
    ['fen', 2050, '20.5元'],
    ['years', 1, '12个月'],
    ['months', 24, '2年'],
    ['date', civilDate('2024-12-31'), '2024年12月31日'],
  ])('take %s of %o for %s', (unit, value, number) => {
    expect(faultsOf(unit, value, number)).toEqual([]);
  });

  it.each<[ParameterUnit, ParameterValue, string]>([
    ['persons', 3001, '三千'],
    ['share', percent(70), '70'],
    ['fen', 4800, '4800元'],
    ['years', 1, '一'],
    ['months', 24, '24'],
    ['date', civilDate('2024-12-31'), '2025年12月31日'],
  ])('do not take %s of %o for %s', (unit, value, number) => {
    expect(faultsOf(unit, value, number)).toEqual(['value-differs parameter:p']);
  });

  it('count what the text names', () => {
    const parameters = [...pack.parameters];
    parameters[3] = parameter('made.checks', 'events-per-day', 3);
    expect(faults({ parameters })).toEqual(['value-differs parameter:made.checks']);
  });

  it('compare the value that held first, not one of a later instrument', () => {
    const [heads, ...rest] = pack.parameters;
    if (heads === undefined) throw new Error('The pack has parameters.');
    const later = { from: civilDate('2025-01-01'), value: 8 };
    const changed = { ...heads, values: [...heads.values, later] };
    expect(faults({ parameters: [changed, ...rest] })).toEqual([]);
  });
});
