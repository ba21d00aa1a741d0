import { describe, expect, it } from 'vitest';
import { lawOf } from '#functions/law/law-in-force.ts';
import { reservationAfterOpening } from '#functions/opening/reservation-after-opening.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { openedFields, runningProject, sampleClass } from '../cases/sample-case.ts';

/** Twenty planned, at 800 yuan each. */
const project = runningProject(1);
const inForce = lawOf('changchun-2024', civilDate('2024-04-26'));
const law = openedFields.law as never;
const opened = (plannedHeadcount: number, enrolled: number, over: object = openedFields) =>
  sampleClass(project, { plannedHeadcount, enrolled, ...over });
const opening = (plannedHeadcount: number, enrolled: number, fullSubsidyFen = 80_000) => ({
  plannedHeadcount,
  enrolled,
  law: { ...(law as object), fullSubsidyFen } as never,
});

describe('the reservation once a class opens', () => {
  it.each([
    ['one class as planned', [], opening(20, 20), 1_600_000],
    ['one class with four more than planned', [], opening(20, 24), 1_920_000],
    ['one class with fewer than planned', [], opening(20, 17), 1_360_000],
    [
      'a class for half of the plan: the other half stays at the approved figure',
      [],
      opening(10, 12),
      1_760_000,
    ],
    ['the second half as well', [opened(10, 12)], opening(10, 9), 1_680_000],
    [
      'a class that opened under a later price',
      [opened(10, 10)],
      opening(10, 10, 90_000),
      1_700_000,
    ],
    ['beside a class that is not open', [opened(10, 15, {})], opening(10, 10), 1_600_000],
    [
      'classes that plan more than the project: nothing is left unopened',
      [opened(15, 15)],
      opening(15, 5),
      1_600_000,
    ],
  ] as const)('%s', (_name, others, one, expected) => {
    expect(reservationAfterOpening(project, others, one, inForce)).toBe(expected);
  });
});
