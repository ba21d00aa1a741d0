import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type PastSubsidy, personFactsSchema } from '#policy/engine/facts/person-history.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { notDuringWorkTraining } from '#policy/packs/chongqing-2021/persons/not-during-work-training.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { personRules } from '#policy/packs/qijiang-2019/rules/opening/rules.ts';

type Choices = Record<string, string>;

let number = 0;
function subsidy(certifiedOn: string, rest: Partial<PastSubsidy> = {}): PastSubsidy {
  number += 1;
  return {
    id: `s${number}`,
    pack: 'qijiang-2019',
    region: '500110',
    kind: 'course',
    occupationCode: null,
    trade: `样例工种${number}`,
    level: '5',
    from: civilDate(certifiedOn),
    to: civilDate(certifiedOn),
    certifiedOn: civilDate(certifiedOn),
    ...rest,
  };
}

function findings(asked: PastSubsidy, history: readonly PastSubsidy[], choices: Choices = {}) {
  const facts = personFactsSchema.parse({ traineeId: 't1', asked, history });
  const law = lawOn(qijiang2019, civilDate('2021-04-20'), choices);
  return decide([...personRules, notDuringWorkTraining], facts, law);
}

function outcome(
  rule: string,
  asked: PastSubsidy,
  history: readonly PastSubsidy[],
  choices: Choices = {},
) {
  return findings(asked, history, choices).find((each) => each.rule === rule);
}

const limit = 'qj19/opening/annual-limit';
const once = 'qj19/opening/same-item-once';
const oneOfTwo = 'qj19/opening/one-of-two-subsidies';
const three = [subsidy('2021-02-10'), subsidy('2021-05-20'), subsidy('2021-09-15')];

describe('subsidies of one person in Qijiang', () => {
  it.each<[string, string, Choices, string]>([
    ['WE-60 the fourth of a year', '2021-11-30', {}, 'block'],
    ['WE-61 the first of the next year', '2022-01-10', {}, 'pass'],
    [
      'WE-61 within twelve months',
      '2022-01-10',
      { 'annual_limit.window': 'ROLLING_12_MONTHS' },
      'block',
    ],
    [
      'a rule in principle may only warn',
      '2021-11-30',
      { 'in_principle.mode': 'WARN_ONLY' },
      'warn',
    ],
  ])('%s', (_name, day, choices, expected) => {
    expect(outcome(limit, subsidy(day), three, choices)?.outcome).toBe(expected);
  });

  it('WE-60 can be waived', () => {
    expect(outcome(limit, subsidy('2021-11-30'), three)?.waivable).toBe(true);
  });

  const welder = { occupationCode: '6-18-02-04', trade: '焊工' };
  const electrician = { occupationCode: '6-31-01-03', trade: '电工' };
  const paid = [subsidy('2020-06-01', { ...welder, level: '5' })];
  it.each<[string, Partial<PastSubsidy>, Choices, string]>([
    ['welder of level 5 again', { ...welder, level: '5' }, {}, 'block'],
    [
      'welder of level 5 in another year',
      { ...welder, level: '5' },
      { 'repeat.period': 'SAME_YEAR' },
      'pass',
    ],
    [
      'welder of level 5 twice in a year',
      { ...welder, level: '5', certifiedOn: civilDate('2020-11-01') },
      { 'repeat.period': 'SAME_YEAR' },
      'block',
    ],
    ['welder of level 4', { ...welder, level: '4' }, {}, 'pass'],
    ['a welder by another code', { ...welder, occupationCode: '6-18-02-09' }, {}, 'pass'],
    [
      'a welder by another code, where the trade is the item',
      { ...welder, occupationCode: '6-18-02-09' },
      { 'repeat.key': 'TRADE_AND_LEVEL' },
      'block',
    ],
    ['electrician of level 5', { ...electrician, level: '5' }, {}, 'pass'],
  ])('WE-62 %s', (_name, rest, choices, expected) => {
    expect(outcome(once, subsidy('2021-03-01', rest), paid, choices)?.outcome).toBe(expected);
  });

  it.each<[string, Partial<PastSubsidy>, string]>([
    ['skill upgrading after the course', { ...welder, kind: 'skill-upgrading' }, 'block'],
    [
      'skill upgrading of another level',
      { ...welder, kind: 'skill-upgrading', level: '4' },
      'pass',
    ],
    ['an apprenticeship', { ...welder, kind: 'apprenticeship' }, 'not-applicable'],
  ])('one of two subsidies: %s', (_name, rest, expected) => {
    expect(outcome(oneOfTwo, subsidy('2021-03-01', rest), paid)?.outcome).toBe(expected);
  });

  const work = subsidy('2021-05-31', {
    kind: 'work-training',
    from: civilDate('2021-03-01'),
    to: civilDate('2021-05-31'),
  });
  it.each([
    ['overlaps training through work', '2021-05-20', '2021-06-10', 'block', 'pass'],
    ['comes after it, the third of the year', '2021-06-01', '2021-06-20', 'pass', 'pass'],
  ])('WE-63 a course that %s', (_name, from, to, overlap, count) => {
    const asked = subsidy(to, { from: civilDate(from), to: civilDate(to) });
    const history = [work, ...three.slice(0, 2)];
    expect(outcome('cq21/opening/not-during-work-training', asked, history)?.outcome).toBe(overlap);
    expect(outcome(limit, asked, history)).toMatchObject({ outcome: count, observed: '3' });
  });

  it('WE-63 a further course is the fourth', () => {
    const history = [work, ...three.slice(0, 2), subsidy('2021-06-20')];
    expect(outcome(limit, subsidy('2021-10-10'), history)?.outcome).toBe('block');
  });
});
