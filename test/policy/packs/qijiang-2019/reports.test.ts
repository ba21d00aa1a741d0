import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { formatPercent, formatRatio } from '#policy/engine/ratio.ts';
import { citationsOfPacks } from '#policy/packs/citations.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import {
  guidancePlan,
  plannedTotals,
  planYears,
  sumOfYear,
} from '#policy/packs/qijiang-2019/plan/guidance-plan.ts';
import { planActualsSchema, planReport } from '#policy/packs/qijiang-2019/plan/plan-report.ts';
import { fundMovementsSchema, fundReport } from '#policy/packs/qijiang-2019/reports/fund-report.ts';
import { reportsOf } from '#policy/packs/qijiang-2019/reports/report-dates.ts';

const law = (choices: Record<string, string> = {}) =>
  lawOn(qijiang2019, civilDate('2019-12-31'), choices);

describe('the guidance plan', () => {
  it('WE-76 adds up to the totals of annex and text', () => {
    expect(planYears.map(sumOfYear)).toEqual(plannedTotals.byYear);
    expect(planYears.map(sumOfYear).reduce((sum, each) => sum + each)).toBe(plannedTotals.all);
  });

  it('has the numbers of every row of the annex', () => {
    const rows = citationsOfPacks.get('qijiang-2019')?.rows ?? {};
    expect(
      guidancePlan.map(({ row, personTimes }) => [String(row), personTimes.map(String)]),
    ).toEqual(Object.entries(rows).map(([row, { numbers }]) => [row, numbers]));
  });

  it('WE-76 10,830 of 11,400 are 95 %', () => {
    const trained = [
      { unit: '区人力社保局', personTimes: 6430 },
      { unit: '区教委', personTimes: 4400 },
    ];
    const { all, units } = planReport(planActualsSchema.parse({ year: 2019, trained }), law());
    expect(formatPercent(all.share)).toBe('95.00%');
    expect(units[2]).toMatchObject({ unit: '区教委', planned: 500 });
    const shares = units.map(({ share }) => formatPercent(share));
    expect(shares.slice(0, 3)).toEqual(['95.97%', '0.00%', '880.00%']);
  });

  it('shares a unit’s people with those it cooperates with, by choice, and never counts them twice', () => {
    const actuals = planActualsSchema.parse({
      year: 2020,
      trained: [{ unit: '区市场监管局', personTimes: 100 }],
    });
    const { all, units } = planReport(actuals, law({ 'plan.binding': 'SHARE_BY_UNIT' }));
    const parts = units.filter(({ trained }) => trained.numerator !== 0n);
    expect(parts.map(({ unit, trained }) => [unit, formatRatio(trained)])).toEqual([
      ['区人力社保局', '100/3'],
      ['区商务委', '100/3'],
      ['区市场监管局', '100/3'],
    ]);
    expect(formatRatio(all.trained)).toBe('100');
  });

  it.each([
    ['a unit of no plan', { year: 2019, trained: [{ unit: '样例单位', personTimes: 1 }] }],
    ['a year outside the plan', { year: 2022, trained: [] }],
    [
      'a unit twice',
      {
        year: 2019,
        trained: [
          { unit: '区教委', personTimes: 1 },
          { unit: '区教委', personTimes: 2 },
        ],
      },
    ],
  ])('refuses %s', (_name, facts) => {
    expect(parseFacts(planActualsSchema, facts).ok).toBe(false);
  });
});

describe('due days of reports', () => {
  it('are the tenth working day after the period, holidays and make-up days counted', () => {
    const due = reportsOf(2020, law()).map(({ id, due: day }) => [id, day]);
    expect(due).toEqual([
      ['quarter/2020-q1', '2020-04-15'],
      ['quarter/2020-q2', '2020-07-14'],
      ['quarter/2020-q3', '2020-10-21'],
      ['quarter/2020-q4', '2021-01-15'],
      ['year/2020', '2021-01-15'],
      ['fund-use/2020-q1', '2020-04-15'],
      ['fund-use/2020-q2', '2020-07-14'],
      ['fund-use/2020-q3', '2020-10-21'],
      ['fund-use/2020-q4', '2021-01-15'],
    ]);
  });

  it('are the fifteenth calendar day by choice', () => {
    const byCalendar = law({ 'report.due': 'CALENDAR_DAY_15' });
    const due = reportsOf(2020, byCalendar).map(({ due: day }) => day);
    const quarters = ['2020-04-15', '2020-07-15', '2020-10-15', '2021-01-15'];
    expect(due).toEqual([...quarters, '2021-01-15', ...quarters]);
  });
});

describe('the report of funds', () => {
  const movement = (id: string, rest: object) => ({
    id,
    fund: 'employment-fund',
    approvedFen: 1_000_00,
    approvedOn: '2020-02-10',
    paidFen: 1_000_00,
    ...rest,
  });
  const period = { from: '2020-01-01', to: '2020-03-31' };

  it('keeps each source apart and says how long money has waited', () => {
    const facts = fundMovementsSchema.parse({
      ...period,
      movements: [
        movement('m1', {}),
        movement('m2', { paidFen: 400_00, approvedOn: '2020-03-01' }),
        movement('m3', { fund: 'skills-upgrading-account', paidFen: 0, approvedOn: '2020-04-01' }),
      ],
    });
    const [employment, ...rest] = fundReport(facts);
    expect(employment && formatYuan(employment.outstandingFen)).toBe('600.00');
    expect(employment?.oldestUnpaid).toBe('2020-03-01');
    expect(rest.map(({ approvedFen }) => approvedFen)).toEqual([0, 0, 0]);
  });

  it('takes the first and the last day of the period, and none beside it', () => {
    const days = ['2019-12-31', '2020-01-01', '2020-03-31', '2020-04-01'];
    const movements = days.map((approvedOn, at) => movement(`m${at}`, { approvedOn, paidFen: 0 }));
    const [employment] = fundReport(fundMovementsSchema.parse({ ...period, movements }));
    expect(employment?.approvedFen).toBe(2_000_00);
    expect(employment?.oldestUnpaid).toBe('2020-01-01');
    const [, other] = fundReport(fundMovementsSchema.parse({ ...period, movements }));
    expect(Object.keys(other ?? {})).not.toContain('oldestUnpaid');
  });

  it('refuses more paid than approved', () => {
    const movements = [movement('m1', { paidFen: 1_000_01 })];
    expect(parseFacts(fundMovementsSchema, { ...period, movements })).toMatchObject({
      ok: false,
      problems: [{ path: 'movements[0].paidFen' }],
    });
  });
});
