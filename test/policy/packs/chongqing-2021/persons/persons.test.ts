import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { CalculationNode, ReferenceNode } from '#policy/engine/derivation.ts';
import { type PastSubsidy, personFactsSchema } from '#policy/engine/facts/person-history.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { personRules } from '#policy/packs/chongqing-2021/persons/rules.ts';
import { repeatedCourse } from '#test/policy/each-fact/chongqing-claims.ts';

let number = 0;
function subsidy(certifiedOn: string, rest: Partial<PastSubsidy> = {}) {
  number += 1;
  return {
    id: `s${number}`,
    pack: 'chongqing-2021',
    region: '500104',
    kind: 'course',
    occupationCode: '6-18-02-04',
    trade: `样例工种${number}`,
    level: '5',
    from: certifiedOn,
    to: certifiedOn,
    certifiedOn,
    ...rest,
  } as PastSubsidy;
}

function findings(asked: PastSubsidy, history: readonly PastSubsidy[], choices = {}) {
  const facts = personFactsSchema.parse({ traineeId: 't1', asked, history });
  return decide(personRules, facts, lawOn(chongqing2021, civilDate('2021-04-20'), choices));
}

const limit = (asked: PastSubsidy, history: readonly PastSubsidy[], choices = {}) =>
  findings(asked, history, choices).find(({ rule }) => rule === 'cq21/opening/annual-limit');

const three = [subsidy('2021-02-10'), subsidy('2021-05-20'), subsidy('2021-09-15')];

describe('subsidies of one person', () => {
  it('WE-60 the fourth of a year is blocked and can be waived', () => {
    expect(limit(subsidy('2021-11-30'), three)).toMatchObject({ outcome: 'block', waivable: true });
  });

  it('WE-61 the first of the next calendar year is allowed, but not within twelve months', () => {
    const next = subsidy('2022-01-10');
    expect(limit(next, three)?.outcome).toBe('pass');
    expect(limit(next, three, { 'annual_limit.window': 'ROLLING_12_MONTHS' })?.outcome).toBe(
      'block',
    );
  });

  it('counts what is asked for late with what came after it within twelve months', () => {
    const late = subsidy('2020-12-01');
    expect(limit(late, three)?.outcome).toBe('pass');
    const rolling = { 'annual_limit.window': 'ROLLING_12_MONTHS' };
    expect(limit(late, three, rolling)).toMatchObject({ outcome: 'block', observed: '4' });
    expect(limit(subsidy('2020-09-15'), three, rolling)).toMatchObject({ observed: '3' });
    // The twelve months that end on 2021-09-15 begin here.
    expect(limit(subsidy('2020-09-16'), three, rolling)).toMatchObject({ observed: '4' });
  });

  it('counts the twelve months that hold most, and what is asked for', () => {
    const rolling = { 'annual_limit.window': 'ROLLING_12_MONTHS' };
    const later = [...three, subsidy('2022-11-01')];
    expect(limit(subsidy('2021-11-30'), later, rolling)).toMatchObject({ observed: '4' });
    expect(limit(subsidy('2022-09-10'), three, rolling)).toMatchObject({ observed: '2' });
    expect(limit(subsidy('2022-02-09'), three, rolling)).toMatchObject({ observed: '4' });
    expect(limit(subsidy('2022-02-10'), three, rolling)).toMatchObject({ observed: '3' });
  });

  it('counts neither training through work nor subsidies of another province', () => {
    const history = [
      ...three.slice(0, 2),
      subsidy('2021-06-01', { kind: 'work-training' }),
      subsidy('2021-07-01', { region: '220100' }),
    ];
    expect(limit(subsidy('2021-11-30'), history)).toMatchObject({ outcome: 'pass', observed: '3' });
  });

  it('counts an apprenticeship once a year', () => {
    const year = { kind: 'apprenticeship', trade: '样例学徒' } as const;
    const history = [
      subsidy('2021-03-01', year),
      subsidy('2021-09-01', year),
      three[1] as PastSubsidy,
    ];
    expect(limit(subsidy('2021-11-30'), history)).toMatchObject({ outcome: 'pass', observed: '3' });
    expect(limit(subsidy('2021-12-01', year), history)).toMatchObject({ observed: '2' });
    const course = subsidy('2021-12-01', { trade: year.trade });
    expect(limit(course, history)).toMatchObject({ observed: '3' });
    const other = subsidy('2021-09-01', { kind: 'apprenticeship' });
    expect(limit(course, [other, ...history])).toMatchObject({ observed: '4' });
    const again = subsidy('2021-05-21', { trade: three[1]?.trade ?? '' });
    expect(limit(course, [again, ...history])).toMatchObject({ observed: '4' });
  });

  it.each([
    ['WE-63 overlapping by a few days', '2021-05-20', '2021-06-10', 'block'],
    ['WE-63 after it', '2021-06-01', '2021-06-20', 'pass'],
  ])('%s', (_name, from, to, outcome) => {
    const work = subsidy('2021-05-31', {
      kind: 'work-training',
      from: civilDate('2021-03-01'),
      to: civilDate('2021-05-31'),
    });
    const asked = subsidy(to, { from: civilDate(from), to: civilDate(to) });
    const found = findings(asked, [work, ...three.slice(0, 2)]);
    expect(
      found.find(({ rule }) => rule === 'cq21/opening/not-during-work-training')?.outcome,
    ).toBe(outcome);
    expect(found[0]).toMatchObject({ outcome: 'pass', observed: '3' });
  });

  const of = (kind: PastSubsidy['kind'], from: string, to: string) =>
    subsidy(to, { kind, from: civilDate(from), to: civilDate(to) });
  const working = of('work-training', '2021-03-01', '2021-05-31');
  const course = of('course', '2021-05-31', '2021-06-20');

  it.each([
    ['a course that begins on its last day', course, working, 'block'],
    [
      'a course that ends on its first day',
      of('course', '2021-02-10', '2021-03-01'),
      working,
      'block',
    ],
    ['a course before it', of('course', '2021-02-10', '2021-02-28'), working, 'pass'],
    ['an earlier course, where it is asked for itself', working, course, 'warn'],
    [
      'other training through work',
      of('work-training', '2021-05-01', '2021-07-31'),
      working,
      'pass',
    ],
  ])('training through work and %s', (_name, asked, past, outcome) => {
    const rule = 'cq21/opening/not-during-work-training';
    expect(findings(asked, [past]).find((each) => each.rule === rule)?.outcome).toBe(outcome);
  });

  it('a course that overlaps nothing overlaps no training through work', () => {
    const before = of('course', '2021-02-10', '2021-02-28');
    expect(findings(before, [working]).at(-1)?.sentence).toEqual({
      zh: '2021-02-10 至 2021-02-28 与以工代训没有重叠。',
      en: '2021-02-10 to 2021-02-28 overlaps no training through work.',
    });
  });
});

describe('a line that a limit of persons leaves unpaid', () => {
  const facts = courseFactsSchema.parse(repeatedCourse());
  const { trainees, derivation: total } = chongqing2021.settle(facts, { computedBy: 'test' });
  const held = (id: string) => {
    const line = trainees.find((each) => each.id === id)?.derivation as CalculationNode;
    return line.inputs[0] as CalculationNode;
  };
  /** What the verdict says that the line refers to. */
  const restsOn = (id: string) => {
    const [first] = held(id).inputs;
    const verdict = (total as CalculationNode).inputs.find(
      (each) => each.node === 'calculation' && each.id === (first as ReferenceNode).to,
    );
    return (verdict as CalculationNode).inputs.map((leaf) => {
      if (leaf.node === 'fact') return `${leaf.path}: ${leaf.value}`;
      return leaf.node === 'parameter' || leaf.node === 'choice' ? leaf.id : leaf.node;
    });
  };

  it('says so, and what would be paid', () => {
    const { label, clauses, value, inputs } = held('t1');
    expect(label.en).toBe('This is subsidy 4 of the person in the year; at most 3.');
    expect({ clauses, value }).toEqual({ clauses: ['CQ21-3.e'], value: '0' });
    expect(inputs[1]).toMatchObject({ node: 'calculation', value: '150000' });
  });

  it('leads to what was counted, the limit and the reading', () => {
    expect(restsOn('t1')).toEqual(
      expect.arrayContaining([
        'trainees.t1.history.s1.certifiedOn: 2021-02-01',
        'trainees.t1.history.s2.certifiedOn: 2021-03-01',
        'trainees.t1.history.s3.certifiedOn: 2021-07-31',
        'cq21.subsidies_per_year_max',
        'annual_limit.window',
      ]),
    );
  });

  it('leads to the training through work that it overlaps', () => {
    expect(held('t3').clauses).toEqual(['CQ21-3.f']);
    expect(restsOn('t3')).toEqual(
      expect.arrayContaining([
        'trainees.t3.history.s1.from: 2021-04-01',
        'trainees.t3.history.s1.to: 2021-05-01',
      ]),
    );
  });
});
