import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import {
  agencyFactsSchema,
  institutionFactsSchema,
  trainingBaseFactsSchema,
} from '#policy/packs/chongqing-2021/facts/institution.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { baseVolume } from '#policy/packs/chongqing-2021/rules/institution/base-volume.ts';
import {
  agencyRules,
  institutionRules,
} from '#policy/packs/chongqing-2021/rules/institution/rules.ts';

function outcomes<F>(rules: readonly Rule<F>[], facts: F, choices = {}) {
  const law = lawOn(chongqing2021, civilDate('2021-04-20'), choices);
  return Object.fromEntries(
    decide(rules, facts, law).map(({ rule, outcome }) => [rule.split('/').at(-1), outcome]),
  );
}

describe('high-skill bases', () => {
  const base = (rank: string, ...counts: readonly number[]) =>
    trainingBaseFactsSchema.parse({
      id: 'b1',
      rank,
      years: counts.map((seniorPersonTimes, index) => ({ year: 2021 + index, seniorPersonTimes })),
      constructionUnpaidFen: 10_000_000,
    });
  it.each([
    ['WE-75 national, a mean of 603.33', base('national', 550, 620, 640), {}, 'pass'],
    [
      'WE-75 national, every year',
      base('national', 550, 620, 640),
      { 'base.average': 'EVERY_YEAR' },
      'warn',
    ],
    ['WE-75 municipal, a mean of 295', base('municipal', 280, 310), {}, 'warn'],
    [
      'national, every year at the least',
      base('national', 600, 600),
      { 'base.average': 'EVERY_YEAR' },
      'pass',
    ],
    [
      'WE-75 municipal, every year',
      base('municipal', 280, 310),
      { 'base.average': 'EVERY_YEAR' },
      'warn',
    ],
  ])('%s', (_name, facts, choices, expected) => {
    expect(outcomes([baseVolume], facts, choices)).toEqual({ 'base-volume': expected });
  });
});

describe('third parties', () => {
  const agency = (rest = {}) =>
    agencyFactsSchema.parse({
      id: 'a1',
      on: '2021-06-01',
      task: 'subsidy-audit',
      scope: ['subsidy-audit'],
      procurement: '样例采购 1 号',
      ...rest,
    });
  it.each([
    ['within scope, procured, not blacklisted', {}, 'pass', 'pass', 'pass'],
    ['outside its scope', { task: 'process-supervision' }, 'block', 'pass', 'pass'],
    ['without procurement', { procurement: undefined }, 'pass', 'undetermined', 'pass'],
    ['blacklisted', { blacklistedOn: '2021-05-01' }, 'pass', 'pass', 'block'],
    ['blacklisted that day', { blacklistedOn: '2021-06-01' }, 'pass', 'pass', 'block'],
    ['blacklisted the day after', { blacklistedOn: '2021-06-02' }, 'pass', 'pass', 'pass'],
    [
      'blacklisted and lifted',
      { blacklistedOn: '2021-05-01', liftedOn: '2021-05-20' },
      'pass',
      'pass',
      'pass',
    ],
  ])('%s', (_name, rest, scope, procured, blacklist) => {
    expect(outcomes(agencyRules, agency(rest))).toEqual({
      'agency-in-scope': scope,
      'agency-procured': procured,
      'agency-not-blacklisted': blacklist,
    });
  });
});

describe('the black list of third parties', () => {
  const lifted = (rest: object) =>
    agencyFactsSchema.safeParse({
      id: 'a1',
      on: '2021-06-01',
      task: 'subsidy-audit',
      scope: [],
      liftedOn: '2021-05-20',
      ...rest,
    }).success;
  it.each<[string, object, boolean]>([
    ['is left on the day itself', { blacklistedOn: '2021-05-20' }, true],
    ['is not left before', { blacklistedOn: '2021-05-21' }, false],
    ['is not left by whoever never stood on it', {}, false],
  ])('%s', (_name, rest, holds) => {
    expect(lifted(rest)).toBe(holds);
  });
});

describe('institutions', () => {
  const institution = (rest = {}) =>
    institutionFactsSchema.parse({
      id: 'i1',
      on: '2021-06-01',
      districtPrivateSchool: true,
      level: '5',
      plannedHeadcount: 30,
      openCases: [],
      ...rest,
    });
  it.each([
    ['junior level', {}, 'not-applicable', 'not-applicable', 'pass'],
    ['senior level, not recognised', { level: '3' }, 'block', 'not-applicable', 'pass'],
    [
      'senior level, recognised',
      { level: '3', seniorRecognition: '样例认定' },
      'pass',
      'not-applicable',
      'pass',
    ],
    [
      'above senior level, recognition or not',
      { level: '2', seniorRecognition: '样例认定' },
      'block',
      'not-applicable',
      'pass',
    ],
    [
      'within its plan to the head',
      { quota: { heads: 50, used: 20, decision: '样例' } },
      'not-applicable',
      'pass',
      'pass',
    ],
    [
      'a head above it',
      { quota: { heads: 49, used: 20, decision: '样例' } },
      'not-applicable',
      'block',
      'pass',
    ],
    [
      'an open case of fraud',
      { openCases: ['sham-training'] },
      'not-applicable',
      'not-applicable',
      'block',
    ],
    ['an honest mistake', { openCases: ['error'] }, 'not-applicable', 'not-applicable', 'pass'],
  ])('%s', (_name, rest, senior, quota, fraud) => {
    expect(outcomes(institutionRules, institution(rest))).toEqual({
      'senior-recognised': senior,
      'within-quota': quota,
      'no-open-fraud': fraud,
    });
  });
});
