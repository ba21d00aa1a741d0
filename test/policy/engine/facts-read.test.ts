import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { step } from '#policy/engine/derive.ts';
import { factsRead, type ReadFact, type ReadStep } from '#policy/engine/facts-read.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const proof = (evidenceId: string) => ({ evidenceId, version: '1', sha256: 'a'.repeat(64) });

const facts = {
  filed: true,
  late: false,
  nothing: null,
  none: [] as readonly string[],
  hours: 8,
  scan: proof('scan'),
  claim: { id: 'k1', filedOn: '2024-06-01', evidence: proof('form') },
  trainees: [
    {
      id: 't1',
      group: 'veteran',
      groupProof: proof('group-of-t1'),
      days: [{ date: '2024-05-06', hours: 6, evidence: [proof('morning'), proof('evening')] }],
    },
  ],
  roster: [{ traineeId: 't2', fee: 0 }],
  table: [{ fen: 5 }],
  words: ['a', 'b'],
};

/** What is told of a reading of a view: facts as `path = value {within} [evidence]`, steps, and laws asked for. */
function told<V>(view: V, read: (seen: V) => unknown, path?: string) {
  const heard: ReadFact[] = [];
  const steps: ReadStep[] = [];
  const laws: Law[] = [];
  const listener = {
    fact: (one: ReadFact) => heard.push(one),
    step: (one: ReadStep) => steps.push(one),
    law: (found: Law) => {
      laws.push(found);
      return other;
    },
  };
  const answer = read(factsRead(view, facts, listener, path));
  const lines = heard.map(({ path: at, value, within, evidence }) => {
    const inside = within.length === 0 ? '' : ` {${within.join(' ')}}`;
    const shown = evidence.map(({ evidenceId }) => evidenceId).join(' ');
    return `${at} = ${value}${inside}${shown === '' ? '' : ` [${shown}]`}`;
  });
  return { answer, lines, steps, laws };
}

const law = lawOn(changchun2024, civilDate('2024-06-01'));
const other = lawOn(changchun2024, civilDate('2024-07-01'));
const linesOf = (read: (seen: typeof facts) => unknown) => told(facts, read).lines;

describe('what is read of facts', () => {
  it.each<[string, (seen: typeof facts) => unknown, readonly string[]]>([
    ['a truth', (seen) => seen.filed, ['filed = yes']],
    ['an untruth', (seen) => seen.late, ['late = no']],
    ['what is not there', (seen) => seen.nothing, ['nothing = —']],
    ['what nobody gave', (seen) => (seen as { readonly never?: string }).never, ['never = —']],
    ['an empty list', (seen) => seen.none, ['none = —']],
    ['a number', (seen) => seen.hours, ['hours = 8']],
    ['a proof', (seen) => seen.scan, ['scan = scan [scan]']],
    ['what holds others', (seen) => seen.claim, ['claim = yes']],
    [
      'a value beside its proof',
      (seen) => seen.claim.filedOn,
      ['claim = yes', 'claim.filedOn = 2024-06-01 [form]'],
    ],
    [
      'a list that is not empty, of which its elements speak',
      (seen) => seen.trainees.map(({ group }) => group),
      ['trainees.t1.group = veteran {t1} [group-of-t1]'],
    ],
    ['its length alone', (seen) => seen.trainees.length, []],
    [
      'an element of an element',
      (seen) => seen.trainees[0]?.days[0]?.hours,
      ['trainees.t1.days.2024-05-06.hours = 6 {t1 2024-05-06} [morning evening]'],
    ],
    ['one by the name of a trainee', (seen) => seen.roster[0]?.fee, ['roster.t2.fee = 0 {t2}']],
    ['a row that has no name', (seen) => seen.table[0]?.fen, ['table.0.fen = 5']],
    ['words of a list', (seen) => seen.words[1], ['words.1 = b']],
    ['a word that the list lacks', (seen) => seen.words[2], []],
  ])('is %s', (_what, read, lines) => {
    expect(linesOf(read)).toEqual(lines);
  });

  it('lies below a path where the facts are a part of a whole', () => {
    expect(told(facts, (seen) => seen.claim.filedOn, 'cases.c1').lines).toEqual([
      'cases.c1.claim = yes',
      'cases.c1.claim.filedOn = 2024-06-01 [form]',
    ]);
  });

  it('says the same to whoever reads it', () => {
    const { answer } = told(facts, (seen) => [
      seen.hours,
      seen.trainees.map(({ id }) => id),
      JSON.stringify(seen.table),
      seen.trainees.at(0) === seen.trainees[0],
    ]);
    expect(answer).toEqual([8, ['t1'], '[{"fen":5}]', true]);
  });
});

describe('a view of facts', () => {
  const label = { zh: '样例', en: 'sample' };
  const tree = (id: string) => step({ id, label, value: 1, unit: 'text', clauses: [], inputs: [] });
  const [first] = facts.trainees;
  const view = {
    law,
    claim: facts.claim,
    sum: { derivation: tree('sum'), value: 3 },
    figure: { derivation: 'no tree', value: 3 },
    standings: [{ facts: first, rate: { value: 2, derive: () => tree('rate') }, own: { law } }],
  };

  it('hands out the law of the listener in place of its own', () => {
    const { answer, laws, lines } = told(view, (seen) => [seen.law, seen.standings[0]?.own.law]);
    expect(answer).toEqual([other, other]);
    expect(laws).toEqual([law, law]);
    expect(lines).toEqual([]);
  });

  it('tells a fact where it lies in the facts, whatever the view calls it', () => {
    expect(told(view, (seen) => seen.standings[0]?.facts?.group).lines).toEqual([
      'trainees.t1.group = veteran {t1} [group-of-t1]',
    ]);
    expect(told(view, (seen) => seen.claim.filedOn).lines).toEqual([
      'claim.filedOn = 2024-06-01 [form]',
    ]);
  });

  it('tells no value of its own, but the step that it was derived by', () => {
    const { steps, lines } = told(view, (seen) => [
      seen.sum.value,
      seen.figure.value,
      seen.standings[0]?.rate.value,
    ]);
    expect(lines).toEqual([]);
    expect(steps.map(({ step: { id }, within }) => [id, within])).toEqual([
      ['sum', []],
      ['rate', ['t1']],
    ]);
  });
});
