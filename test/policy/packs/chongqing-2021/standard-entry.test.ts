import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { parseYuan } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { formatRatio } from '#policy/engine/ratio.ts';
import { decide } from '#policy/engine/rule.ts';
import {
  type StandardEntryFacts,
  standardEntryFactsSchema,
} from '#policy/packs/chongqing-2021/facts/standard-entry.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { standardEntryRules } from '#policy/packs/chongqing-2021/rules/masterdata/rules.ts';
import { deriveDays } from '#policy/packs/chongqing-2021/standards/derive-days.ts';
import { bandOf } from '#policy/packs/chongqing-2021/standards/occupation-band.ts';

type Occupation = StandardEntryFacts['occupation'];
type Choices = Record<string, string>;

const law = (choices: Choices = {}) => lawOn(chongqing2021, civilDate('2021-04-20'), choices);
const occupation = (code: string | null, level: string, newOccupation = false) =>
  ({ code, name: '样例职业', level, newOccupation }) as Occupation;

function entry(of: Occupation, rate: string, online?: string, standard: unknown = null) {
  const entered = { instrument: '样例文件', from: '2021-04-01' };
  return standardEntryFactsSchema.parse({
    id: 's1',
    on: '2021-04-20',
    occupation: of,
    standard,
    rates: {
      ...entered,
      offlineFen: parseYuan(rate),
      ...(online !== undefined && { onlineFen: parseYuan(online) }),
    },
    conditions: [],
  });
}

function outcome(rule: string, facts: StandardEntryFacts, choices: Choices = {}) {
  return decide(standardEntryRules, facts, law(choices)).find((each) => each.rule === rule)
    ?.outcome;
}

const fitter = occupation('6-20-01-01', '5');
const seniorFitter = occupation('6-20-01-01', '3');
const masseur = occupation('4-10-04-02', '5');
const seniorMasseur = occupation('4-10-04-02', '3');
const marketer = occupation('4-01-06-02', '5', true);
const seniorMarketer = occupation('4-01-06-02', '3', true);
const vision = occupation('6-31-07-02', '5', true);
const newEngineer = occupation('2-02-10-09', '5', true);
const noodles = occupation(null, 'none');

describe('class hours that a standard asks for', () => {
  it.each<[string, Occupation, string, string, Choices, string | undefined]>([
    ['WE-48 1,500 at 150', fitter, '1500.00', '150.00', {}, '60'],
    ['WE-48 1,500 at 200: eight days, not seven', fitter, '1500.00', '200.00', {}, '48'],
    ['WE-48 senior, 2,700 at 180', seniorFitter, '2700.00', '180.00', {}, '90'],
    ['WE-49 1,000 at 130: seven days', masseur, '1000.00', '130.00', {}, '42'],
    ['WE-49 up', masseur, '1000.00', '130.00', { 'derive.days': 'CEIL' }, '48'],
    ['WE-49 down', masseur, '1000.00', '130.00', { 'derive.days': 'FLOOR' }, '42'],
    [
      'WE-49 exact, 46.15',
      masseur,
      '1000.00',
      '130.00',
      { 'derive.days': 'EXACT_FRACTION' },
      '600/13',
    ],
    ['WE-50 1,300 at 130', masseur, '1300.00', '130.00', {}, '60'],
    ['WE-50 senior, 1,800 at 150', seniorMasseur, '1800.00', '150.00', {}, '72'],
    ['WE-51 new, 1,800', marketer, '1800.00', '150.00', {}, '72'],
    ['WE-51 new senior, 2,700', seniorMarketer, '2700.00', '180.00', {}, '90'],
    ['two days equally near: the larger', masseur, '400.00', '160.00', {}, '18'],
    ['no whole day fits the band', masseur, '100.00', '130.00', {}, undefined],
  ])('%s', (_name, of, standard, rate, choices, hours) => {
    const under = law(choices);
    const derived = deriveDays(parseYuan(standard), parseYuan(rate), bandOf(of, under), under);
    expect(derived && formatRatio(derived.hours)).toBe(hours);
  });
});

describe('day rates', () => {
  const rule = 'cq21/masterdata/offline-rate';
  it.each<[string, Occupation, string, Choices, string]>([
    ['WE-48 production 150', fitter, '150.00', {}, 'pass'],
    ['WE-48 production 149', fitter, '149.00', {}, 'block'],
    ['WE-48 production 201', fitter, '201.00', {}, 'block'],
    ['WE-48 senior production 179', seniorFitter, '179.00', {}, 'block'],
    ['WE-50 other 129', masseur, '129.00', {}, 'block'],
    ['WE-50 senior other 149', seniorMasseur, '149.00', {}, 'block'],
    ['WE-51 new occupation at 160', marketer, '160.00', {}, 'block'],
    ['WE-51 as a floor', marketer, '160.00', { 'new.rate': 'FLOOR' }, 'pass'],
    ['WE-52 new in class 6: production floors', vision, '160.00', {}, 'pass'],
    ['WE-52 new in class 2: other floors', newEngineer, '130.00', {}, 'pass'],
    ['WE-52 no code', noodles, '130.00', {}, 'pass'],
    ['WE-52 no code as production', noodles, '130.00', { 'band.no_code': 'PRODUCTION' }, 'block'],
    ['no code, mapped to production', { ...noodles, band: 'PRODUCTION' }, '130.00', {}, 'block'],
  ])('%s', (_name, of, rate, choices, expected) => {
    expect(outcome(rule, entry(of, rate), choices)).toBe(expected);
  });

  it.each([
    ['WE-59 80 online', '80.00', {}, 'block'],
    ['WE-59 60.01 online', '60.01', {}, 'block'],
    ['WE-59 60.00 online', '60.00', {}, 'pass'],
    ['50 online', '50.00', {}, 'pass'],
    ['50 online where the figure is the rate', '50.00', { online_rate: 'FIXED' }, 'block'],
  ])('%s', (_name, online, choices, expected) => {
    expect(outcome('cq21/masterdata/online-rate', entry(fitter, '150.00', online), choices)).toBe(
      expected,
    );
  });
});

describe('a standard of a new occupation', () => {
  const perDay = {
    kind: 'per-day',
    fenPerDay: 15_000,
    maximumFen: 600_000,
    instrument: '样例标准表',
    from: '2021-04-01',
  };
  it.each<[string, Choices, string]>([
    ['WE-86 may be per day', {}, 'pass'],
    [
      'WE-86 as a divisor only, a lump sum is asked for',
      { 'new.standard': 'DIVISOR_ONLY' },
      'block',
    ],
  ])('%s', (_name, choices, expected) => {
    const facts = entry(marketer, '150.00', undefined, perDay);
    expect(outcome('cq21/masterdata/new-occupation-standard', facts, choices)).toBe(expected);
  });
});

describe('preconditions', () => {
  it('may not be region, household or place of insurance', () => {
    const facts = { ...entry(fitter, '150.00'), conditions: ['household' as const] };
    expect(outcome('cq21/masterdata/no-residence-condition', facts)).toBe('block');
    expect(outcome('cq21/masterdata/no-residence-condition', entry(fitter, '150.00'))).toBe('pass');
  });
});
