import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import {
  type Earlier,
  longApprenticeship,
  subsidisedBefore,
} from '#test/policy/each-fact/chongqing-claims.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { agreed } from './agreed.ts';

const course = courseFacts({ standard: 1500, days: daysOf(3, 6) });
const item = { occupationCode: '6-18-02-04', trade: '焊工' };
const on = (...days: readonly string[]): readonly Earlier[] =>
  days.map((certifiedOn) => ({ certifiedOn }));
const working = (from: string, to: string): Earlier => ({ kind: 'work-training', from, to });

/** A course of 1 to 3 May certified on 1 August 2021, of somebody subsidised before. */
function after(earlier: readonly Earlier[], rest: object = {}) {
  const history = subsidisedBefore(...earlier);
  const trainees = course.trainees.map((each) => ({ ...each, history }));
  return { ...course, trainees, ...rest };
}

/** The same of a veteran, one of the groups of Qijiang. */
function ofVeteran(facts: object): object {
  const { trainees } = facts as { readonly trainees: readonly object[] };
  return { ...facts, trainees: trainees.map((each) => ({ ...each, group: 'veteran' })) };
}
const excepted = (rule: string, kind = 'trainee', id = 't1') => ({
  waivers: [{ rule, subject: { kind, id }, officer: '样例', reason: '样例', on: '2021-08-20' }],
});

const paid = 'payable: 1500 certified';
const tooMany = 'payable: 0 annual-limit';
const atOnce = 'payable: 0 during-work-training';
const again = 'payable: 0 same-item';
const rolling = { 'annual_limit.window': 'ROLLING_12_MONTHS' };
const three = on('2021-01-01', '2021-06-01', '2021-07-31');
const ofYear = { kind: 'apprenticeship', trade: '学徒' };
const apprenticed = (...days: readonly string[]) =>
  on(...days).map((each) => ({ ...each, ...ofYear }));

type Row = [what: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

const ofCity: readonly Row[] = [
  ['whose history is not given is paid', after([], { trainees: course.trainees }), paid],
  ['nobody subsidised before is paid', after([]), paid],
  ['a third subsidy of the year is paid', after(three.slice(1)), paid],
  ['a fourth is not', after(three), tooMany],
  ['unless the year is another', after(on('2020-12-31', '2021-06-01', '2021-07-31')), paid],
  [
    'which twelve months are not',
    after(on('2020-12-31', '2021-06-01', '2021-07-31')),
    tooMany,
    rolling,
  ],
  [
    'twelve months begin a day later',
    after(on('2020-08-01', ...['2021-06-01', '2021-07-31'])),
    paid,
    rolling,
  ],
  ['or on it', after(on('2020-08-02', '2021-06-01', '2021-07-31')), tooMany, rolling],
  [
    'four of an earlier year bar none of this one',
    after(on('2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01')),
    paid,
  ],
  ['a course at the same time bars none', after([{ from: '2021-05-01', to: '2021-05-31' }]), paid],
  ['work is not counted', after([...three.slice(1), working('2021-01-01', '2021-01-31')]), paid],
  ['nor another province', after([...three.slice(1), { ...three[0], region: '220100' }]), paid],
  [
    'an apprenticeship counts once in a calendar year',
    after([...apprenticed('2021-01-31', '2021-02-28'), ...on('2021-03-01')]),
    paid,
  ],
  [
    'and twice in two of them',
    after([...apprenticed('2020-12-31', '2021-02-28'), ...on('2021-03-01')]),
    tooMany,
    rolling,
  ],
  ['who is excepted is paid', after(three, excepted('cq21/opening/annual-limit')), paid],
  [
    'not by an exception for an apprentice',
    after(three, excepted('cq21/opening/annual-limit', 'apprentice')),
    tooMany,
  ],
  [
    'nor for another',
    after(three, excepted('cq21/opening/annual-limit', 'trainee', 't2')),
    tooMany,
  ],
  ['nor from another rule', after(three, excepted('cq21/opening/online-share')), tooMany],
  [
    'nor where nothing is excepted',
    after(three, excepted('cq21/opening/annual-limit')),
    tooMany,
    { 'in_principle.mode': 'HARD_BLOCK' },
  ],
  ['a mere warning bars nobody', after(three), paid, { 'in_principle.mode': 'WARN_ONLY' }],
  ['work that ends before', after([working('2021-03-01', '2021-04-30')]), paid],
  ['on the first day', after([working('2021-03-01', '2021-05-01')]), atOnce],
  ['that begins on the last', after([working('2021-05-03', '2021-06-30')]), atOnce],
  ['or after it', after([working('2021-05-04', '2021-06-30')]), paid],
  ['the city pays an item again', after([item]), paid],
  [
    'who earns nothing is held to no limit',
    after(three, { standard: { ...course.standard, fen: 0 } }),
    'payable: 0 certified',
  ],
];

const early = course.classes.map((each) => ({ ...each, openingApprovedOn: '2021-02-28' }));
const approved = { ...course.project, approvedOn: '2021-02-20' };
const upgraded = { ...item, kind: 'skill-upgrading', certifiedOn: '2020-05-01' };

const ofQijiang: readonly Row[] = [
  ['a fourth subsidy of the year', after(three), tooMany],
  ['excepted', after(three, excepted('qj19/opening/annual-limit')), paid],
  [
    'excepted from the rule of the city',
    after(three, excepted('cq21/opening/annual-limit')),
    tooMany,
  ],
  ['work at the time', after([working('2021-05-01', '2021-05-31')]), atOnce],
  [
    'of a class older than the notice of the city',
    after([working('2021-05-01', '2021-05-31')], { classes: early, project: approved }),
    paid,
  ],
  ['an item for the second time', after([item]), again],
  ['at another level', after([{ ...item, level: '4' }]), paid],
  ['of the same trade alone', after([{ trade: '焊工' }]), paid],
  [
    'where the trade decides',
    after([{ trade: '焊工' }]),
    again,
    { 'repeat.key': 'TRADE_AND_LEVEL' },
  ],
  ['or where there is no code', after([{ trade: '焊工', occupationCode: null }]), again],
  [
    'or where the course has none',
    after([item], {
      project: { ...course.project, occupation: { ...course.project.occupation, code: null } },
    }),
    again,
  ],
  ['years ago', after([{ ...item, certifiedOn: '2019-05-01' }]), again],
  [
    'years ago, where the year decides',
    after([{ ...item, certifiedOn: '2019-05-01' }]),
    paid,
    { 'repeat.period': 'SAME_YEAR' },
  ],
  [
    'in its year, where the year decides',
    after([{ ...item, certifiedOn: '2021-01-01' }]),
    again,
    { 'repeat.period': 'SAME_YEAR' },
  ],
  [
    'upgraded, and something else',
    after([{}, upgraded]),
    'payable: 0 other-subsidy',
    { 'repeat.period': 'SAME_YEAR' },
  ],
  [
    'upgraded, where the year decides',
    after([upgraded]),
    'payable: 0 other-subsidy',
    { 'repeat.period': 'SAME_YEAR' },
  ],
  ['work for the item', after([{ ...item, ...working('2021-01-01', '2021-01-31') }]), paid],
];

describe('engine and verifier agree on who was subsidised before', () => {
  it.each(ofCity)('%s', (_what, facts, comesTo, choices) => {
    expect(agreed('chongqing-2021', facts, choices)).toBe(comesTo);
  });

  it.each(ofQijiang)('in Qijiang: %s', (_what, facts, comesTo, choices) => {
    expect(agreed('qijiang-2019', ofVeteran(facts), choices)).toBe(comesTo);
  });

  it('pays the others', () => {
    const both = courseFacts({ standard: 1500, days: daysOf(3, 6), certified: 2 });
    const [first, second] = both.trainees;
    const trainees = [{ ...first, history: subsidisedBefore(...three) }, second];
    expect(agreed('chongqing-2021', { ...both, trainees })).toBe(
      'payable: 0 annual-limit, 1500 certified',
    );
  });

  const long = longApprenticeship() as {
    readonly project: object;
    readonly apprentices: readonly object[];
  };
  /** An apprenticeship from March 2021 to August 2023, certified on 10 September 2023. */
  const apprentice = (earlier: readonly Earlier[], rest: object = {}) => ({
    ...long,
    project: { ...long.project, occupation: { code: '6-18-02-04', name: '焊工' } },
    apprentices: long.apprentices.map((each) => ({
      ...each,
      plannedMonths: 24,
      history: subsidisedBefore(...earlier),
    })),
    waivers: [],
    ...rest,
  });
  const thrice = on('2023-01-01', '2023-02-01', '2023-12-31').slice(0, 2);
  const ofTrade = { kind: 'apprenticeship', trade: '焊工', certifiedOn: '2023-03-01' };

  it.each<[string, string, object, string]>([
    ['a third subsidy', 'chongqing-2021', apprentice(thrice), 'payable: 10000 completed'],
    ['a fourth', 'chongqing-2021', apprentice([...thrice, ...on('2023-03-01')]), tooMany],
    [
      'the same apprenticeship',
      'chongqing-2021',
      apprentice([...thrice, ofTrade]),
      'payable: 10000 completed',
    ],
    [
      'excepted',
      'chongqing-2021',
      apprentice(
        [...thrice, ...on('2023-03-01')],
        excepted('cq21/opening/annual-limit', 'apprentice', 'a1'),
      ),
      'payable: 10000 completed',
    ],
    [
      'work at the time',
      'chongqing-2021',
      apprentice([working('2021-01-01', '2021-03-01')]),
      atOnce,
    ],
    [
      'who earns nothing',
      'chongqing-2021',
      apprentice([...thrice, ...on('2023-03-01')], {
        annualRate: { fen: 0, instrument: '样例', from: '2021-01-01' },
      }),
      'payable: 0 completed',
    ],
    [
      'the item by another name',
      'qijiang-2019',
      apprentice([{ ...item, trade: '手工焊', level: '4' }]),
      again,
    ],
    [
      'an upgrading of the item',
      'qijiang-2019',
      apprentice([{ ...upgraded, level: '4', certifiedOn: '2020-01-01' }]),
      'payable: 0 same-item',
    ],
    ['the item at the level', 'qijiang-2019', apprentice([{ ...item, level: '4' }]), again],
    ['at another', 'qijiang-2019', apprentice([item]), 'payable: 10000 completed'],
    ['an upgrading at another', 'qijiang-2019', apprentice([upgraded]), 'payable: 10000 completed'],
  ])('of an apprentice: %s (%s)', (_what, pack, facts, comesTo) => {
    expect(agreed(pack, facts)).toBe(comesTo);
  });

  it('pays an apprentice whose skill was upgraded in another year, where the year decides', () => {
    const facts = apprentice([{ ...upgraded, level: '4', certifiedOn: '2020-01-01' }]);
    const choices = { 'repeat.period': 'SAME_YEAR' };
    expect(agreed('qijiang-2019', facts, choices)).toBe('payable: 10000 completed');
  });
});
