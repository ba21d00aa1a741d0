import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { OccupationClass } from '#policy/packs/changchun-2024/catalogue.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  enrolmentLimit,
  plannedFullSubsidy,
  reservationAfterOpening,
  reservationAtApproval,
} from '#policy/packs/changchun-2024/reservation.ts';

const lawWith = (choices = {}) => lawOn(changchun2024, civilDate('2024-05-20'), choices);
const law = lawWith();
const plan = (offline: number, online = 0) => ({
  theory: { offline: 0, online: 0 },
  practice: { offline, online },
});

describe('planned full subsidy of one head', () => {
  it.each<[string, OccupationClass, number, number, string]>([
    ['WE-01 class A at the limit', 'A', 240, 0, '4800.00'],
    ['WE-02 class A above it', 'A', 300, 0, '4800.00'],
    ['WE-03 class A below it', 'A', 160, 0, '3200.00'],
    ['WE-05 class B above the limit', 'B', 150, 0, '2400.00'],
    ['WE-08 class C above the limit', 'C', 96, 0, '1600.00'],
    ['WE-10 with online hours', 'A', 200, 40, '4400.00'],
    ['WE-11 online hours above the limit', 'C', 60, 40, '1400.00'],
    ['WE-13 only online', 'C', 0, 120, '800.00'],
  ])('%s', (_name, of, offline, online, yuan) => {
    expect(formatYuan(plannedFullSubsidy(plan(offline, online), of, law))).toBe(yuan);
    expect(formatYuan(changchun2024.plannedSubsidy(plan(offline, online), of, law))).toBe(yuan);
  });

  it('follows the amount limit alone where that is the reading', () => {
    const reading = lawWith({ 'online.cap_fill': 'AMOUNT_CAP_ONLY' });
    expect(formatYuan(plannedFullSubsidy(plan(60, 40), 'C', reading))).toBe('1600.00');
  });
});

describe('planned full subsidy of every kind of hours', () => {
  it('prices theory as practice, online and in the classroom', () => {
    const each = { offline: 20, online: 10 };
    expect(formatYuan(plannedFullSubsidy({ theory: each, practice: each }, 'C', law))).toBe(
      '1000.00',
    );
  });
});

describe('WE-34 reservation of a project of 15, 18 enrolled', () => {
  const perHead = plannedFullSubsidy(plan(240), 'A', law);
  it.each([
    ['PLAN_THEN_RESIZE_AT_OPENING', '72000.00', '86400.00'],
    ['WORST_CASE_AT_APPROVAL', '86400.00', '86400.00'],
    ['PLAN_ONLY', '72000.00', '72000.00'],
  ])('%s', (reservation, atApproval, atOpening) => {
    const reading = lawWith({ reservation });
    expect(formatYuan(reservationAtApproval(15, perHead, reading))).toBe(atApproval);
    const opened = [{ planned: 15, enrolled: 18, perHead }];
    const after = reservationAfterOpening({ planned: 15, perHead }, opened, reading);
    expect(formatYuan(after)).toBe(atOpening);
  });
});

describe('a reservation resized as classes open', () => {
  const perHead = plannedFullSubsidy(plan(100), 'A', law);
  const reserved = (planned: number, ...opened: readonly (readonly [number, number])[]) =>
    formatYuan(
      reservationAfterOpening(
        { planned, perHead },
        opened.map(([of, enrolled]) => ({ planned: of, enrolled, perHead })),
        law,
      ),
    );

  it('keeps the plan for those whose class is not open yet', () => {
    expect(reserved(15)).toBe('30000.00');
    expect(reserved(15, [5, 6])).toBe('32000.00');
    expect(reserved(15, [5, 6], [5, 3])).toBe('28000.00');
  });

  it('keeps nothing more where the classes have taken more than the plan', () => {
    expect(reserved(15, [10, 10], [10, 10])).toBe('40000.00');
  });
});

describe('WE-41 the most that may enrol', () => {
  it.each([
    [20, 24],
    [7, 8],
    [8, 9],
    [5, 6],
    [40, 48],
  ])('a plan of %i: %i', (planned, most) => {
    expect(enrolmentLimit(planned, law)).toBe(most);
  });
});
