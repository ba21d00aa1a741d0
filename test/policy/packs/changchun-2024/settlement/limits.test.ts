import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { amidHired, hired, people, project } from './example-facts.ts';
import { firstAmounts, settled } from './example-row.ts';

const C = { catalogueClass: 'C', offline: 80 } as const;
const one = { hired: true } as const;

/** The first class of the facts with its days changed. */
function withDays(
  facts: SettlementFacts,
  change: (day: SettlementFacts['classes'][number]['days'][number]) => object,
): SettlementFacts {
  const classes = facts.classes.map((each) => ({
    ...each,
    days: each.days.map((day) => ({ ...day, ...change(day) })),
  }));
  return { ...facts, classes: classes as SettlementFacts['classes'] };
}

describe('cases exactly at a limit', () => {
  it.each([
    ['2024-04-08', '1600.00'],
    // While the class is still taught.
    ['2024-04-10', '1600.00'],
    ['2024-04-07', '960.00'],
  ])('a contract signed on %s, the opening approved on 2024-04-08', (signedOn, amount) => {
    expect(firstAmounts(settled(amidHired(C, { ...one, signedOn })), 1)).toBe(amount);
  });

  it.each([
    ['2024-10-08', 'held'],
    ['2024-10-09', 'payable'],
  ])('supplements until 2024-10-08, computed on %s', (asOf, status) => {
    const facts = project({
      demand: 10,
      plan: 10,
      classes: [C],
      trainees: [...hired(10), ...hired(1, { noWage: true })],
      supplementsOpen: true,
      asOf,
    });
    const claim = { ...facts.claim, supplementsLastDay: civilDate('2024-10-08') };
    expect(settled({ ...facts, claim }).status).toBe(status);
  });

  it.each([
    [1200, '1600.00'],
    [1199, '0.00'],
  ])('clips of %i seconds', (seconds, amount) => {
    const facts = withDays(amidHired(C, one), () => ({
      clips: [
        { seconds, accepted: true },
        { seconds, accepted: true },
      ],
    }));
    const [first] = settled(facts).trainees;
    expect(first === undefined ? '' : formatYuan(first.fen)).toBe(amount);
  });

  it('does not count a clip that the inspection refused', () => {
    const clip = { seconds: 1260, accepted: true };
    const facts = withDays(amidHired(C, one), () => ({
      clips: [clip, { ...clip, accepted: false }],
    }));
    expect(firstAmounts(settled(facts), 1)).toBe('0.00');
  });

  it.each([
    [45, '1600.00'],
    [44, '0.00'],
  ])('class hours of %i minutes', (minutes, amount) => {
    expect(firstAmounts(settled(amidHired({ ...C, minutes }, one)), 1)).toBe(amount);
  });

  it('takes the minimum wage of the wage month, not an older or a later one', () => {
    const facts = amidHired(C, { ...one, wageFen: 200_000 });
    const row = (from: string, fen: number): object => ({ region: '长春市', from, fen });
    const paidUnder = (...rows: readonly object[]): string =>
      firstAmounts(settled({ ...facts, minimumWages: rows as SettlementFacts['minimumWages'] }), 1);
    expect(paidUnder(row('2021-12-01', 188_000), row('2024-09-01', 212_000))).toBe('960.00');
    expect(paidUnder(row('2021-12-01', 188_000), row('2024-10-01', 212_000))).toBe('1600.00');
  });

  it('counts an online day by the record of the platform, not by check-ins', () => {
    const facts = amidHired({ catalogueClass: 'C', online: 80 }, one);
    const [first, ...rest] = facts.trainees;
    const dates = facts.classes[0]?.days.map(({ date }) => date) ?? [];
    const trainees = [
      { ...first, attendance: [{ dates, checkIns: 2 }] },
      ...rest,
    ] as SettlementFacts['trainees'];
    expect(firstAmounts(settled(facts), 1)).toBe('800.00');
    expect(firstAmounts(settled({ ...facts, trainees }), 1)).toBe('0.00');
  });

  it('counts no online day without the record of the platform', () => {
    const facts = withDays(amidHired({ catalogueClass: 'C', online: 80 }, one), () => ({
      platformRecord: undefined,
    }));
    expect(firstAmounts(settled(facts), 1)).toBe('0.00');
  });

  it('pays hired people first where only the plan is paid, wherever they stand in the list', () => {
    const facts = project({
      demand: 5,
      plan: 5,
      classes: [C],
      trainees: [...people(2), ...hired(4)],
    });
    const { trainees } = settled(facts, { 'over_plan.pay': 'CAP_AT_PLAN' });
    expect(trainees.map(({ kind }) => kind)).toEqual([
      'cost',
      'above-plan',
      'full',
      'full',
      'full',
      'full',
    ]);
  });
});

describe('readings that mattered', () => {
  it('names AMB-01 where attendance is exactly at a limit, and not otherwise', () => {
    const ids = (attended: number): readonly string[] =>
      settled(amidHired({ catalogueClass: 'A', offline: 240 }, { attended })).choices.map(
        ({ id }) => id,
      );
    expect(ids(168)).toContain('bounds.inclusive');
    expect(ids(200)).not.toContain('bounds.inclusive');
  });

  it('names AMB-03 only where a fen was split', () => {
    const ids = (attended: number): readonly string[] =>
      settled(amidHired({ catalogueClass: 'A', offline: 310 }, { attended })).choices.map(
        ({ id }) => id,
      );
    expect(ids(233)).toContain('money.rounding');
    expect(ids(310)).not.toContain('money.rounding');
  });
});
