import { describe, expect, it } from 'vitest';
import { objectionsTo } from '#policy/engine/facts/contradiction.ts';

const facts = {
  on: '2024-05-06',
  none: null,
  list: [{ id: 'a' }, { id: 'b' }, { id: 'a' }],
  table: [
    { kind: 'x', from: '2024-01-01', fen: 1 },
    { kind: 'y', from: '2024-01-01', fen: 2 },
    { kind: 'x', from: '2024-01-01', fen: 3 },
  ],
};

describe('objections to facts', () => {
  it('to a day after another, not to the day itself', () => {
    const say = objectionsTo(facts);
    say.notAfter(['on'], '2024-05-06', '核算日', 'the computation');
    say.notAfter(['gone'], '2024-05-05', '核算日', 'the computation');
    say.notAfter(['none'], '2024-05-05', '核算日', 'the computation');
    expect(say.problems).toEqual([]);
    say.notAfter(['on'], '2024-05-05', '核算日', 'the computation');
    expect(say.problems).toEqual([
      {
        code: 'contradiction',
        path: 'on',
        value: '"2024-05-06"',
        sentence: { zh: '晚于核算日 2024-05-05。', en: 'Later than the computation, 2024-05-05.' },
      },
    ]);
  });

  it('to a day before another, where both are known', () => {
    const say = objectionsTo(facts);
    say.notBefore(['on'], '2024-05-06', '首日', 'the first day');
    say.notBefore(['on'], undefined, '首日', 'the first day');
    say.notBefore(['gone'], '2024-05-07', '首日', 'the first day');
    expect(say.problems).toEqual([]);
    say.notBefore(['on'], '2024-05-07', '首日', 'the first day');
    expect(say.problems).toMatchObject([
      {
        code: 'contradiction',
        path: 'on',
        sentence: { zh: '早于首日 2024-05-07。', en: 'Earlier than the first day, 2024-05-07.' },
      },
    ]);
  });

  it('to more minutes of class hours than a day has', () => {
    const say = objectionsTo(facts);
    say.withinDay(['list', 0], 1440);
    expect(say.problems).toEqual([]);
    say.withinDay(['list', 0], 1441);
    expect(say.problems).toMatchObject([{ code: 'contradiction', path: 'list[0]' }]);
  });

  it('to an id given twice, at the second place', () => {
    const say = objectionsTo(facts);
    say.eachOnce(['list']);
    say.eachOnce(['gone']);
    expect(say.problems.map(({ path, value }) => [path, value])).toEqual([['list[2].id', '"a"']]);
  });

  it('to one certificate of two people, not to two kinds of one number', () => {
    const of = (number: string, kind?: string) => ({ certificate: { number, kind } });
    const say = objectionsTo({
      people: [of('1', 'x'), {}, of('2', 'x'), {}, of('1', 'y'), of('1', 'x')],
      others: [of('1'), of('2'), of('1')],
    });
    say.certificatesOnce(['people']);
    say.certificatesOnce(['others']);
    say.certificatesOnce(['gone']);
    expect(say.problems.map(({ path, value }) => [path, value])).toEqual([
      ['people[5].certificate.number', '"1"'],
      ['others[2].certificate.number', '"1"'],
    ]);
  });

  it('to two rows of one kind from one day', () => {
    const say = objectionsTo(facts);
    say.eachDayOnce(['table'], ['kind', 'from']);
    say.eachDayOnce(['gone'], ['kind', 'from']);
    expect(say.problems.map(({ path }) => path)).toEqual(['table[2].from']);
  });

  it('to a name that no table knows', () => {
    const say = objectionsTo(facts);
    say.unknown(['list', 0, 'id'], ['x', 'y']);
    say.refuse(['list', 1, 'id'], '不符。', 'Does not fit.');
    expect(say.problems.map(({ code, sentence }) => [code, sentence.en])).toEqual([
      ['invalid-value', 'There is no such one; options: x, y.'],
      ['contradiction', 'Does not fit.'],
    ]);
  });
});
