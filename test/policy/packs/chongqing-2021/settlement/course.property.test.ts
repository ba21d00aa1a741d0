import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFen, subtractFen } from '#policy/engine/fen.ts';
import { findChoice } from '#policy/engine/law.ts';
import { chongqing2021, programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { courseFacts } from './course-example.ts';

const readings = [
  'day_rate.use',
  'settle.days',
  'day_conversion',
  'online_share',
  'paid_days',
  'money.rounding',
];

/** Any reading of the points that touch an amount. */
const anyReadings = fc.record(
  Object.fromEntries(
    readings.map((id) => {
      const { options = [] } = findChoice(chongqing2021, id) ?? {};
      return [id, fc.constantFrom(...options.map((option) => option.id))];
    }),
  ),
);

const hours = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }));

/** Courses around the boundaries: whole and part days, shares about the limit, caps about the sum. */
const anyCourse = fc
  .record({
    standard: fc.constantFrom(0, 1, 899, 900, 1200, 1500, 2000),
    mode: fc.constantFrom('full-day' as const, 'evening' as const),
    days: fc.array(hours, { maxLength: 12 }),
    missed: fc.array(fc.nat(11), { maxLength: 12 }),
    certified: fc.nat(2),
    uncertified: fc.nat(2),
    waived: fc.boolean(),
  })
  .map(({ missed, ...course }) => ({
    ...course,
    attended: course.days.map((day, index): [number, number] =>
      missed.includes(index) ? [0, 0] : day,
    ),
  }));

const settled = (course: Parameters<typeof courseFacts>[0], choices: Record<string, string>) =>
  settleCourse(programmes.course, courseFacts(course), { computedBy: 'test', choices });

describe('every course of Chongqing', () => {
  it('pays nobody more than the standard, nobody without certificate, and adds up', () => {
    fc.assert(
      fc.property(anyCourse, anyReadings, (course, choices) => {
        const { trainees, totalFen } = settled(course, choices);
        for (const { id, fen } of trainees) {
          expect(fen).toBeGreaterThanOrEqual(0);
          expect(fen).toBeLessThanOrEqual(course.standard * 100);
          const holds = Number(id.slice(1)) <= course.certified;
          if (!holds) expect(fen).toBe(0);
        }
        expect(addFen(...trainees.map(({ fen }) => fen))).toBe(totalFen);
      }),
      { numRuns: 300 },
    );
  });

  it('never pays less for a day more attended', () => {
    fc.assert(
      fc.property(anyCourse, anyReadings, fc.nat(11), (course, choices, extra) => {
        const more = course.attended.map((day, index) =>
          index === extra ? (course.days[index] ?? day) : day,
        );
        const before = settled(course, choices).totalFen;
        expect(settled({ ...course, attended: more }, choices).totalFen).toBeGreaterThanOrEqual(
          before,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('balances advances: paid before, left to pay and to take back come to the total', () => {
    fc.assert(
      fc.property(
        anyCourse,
        fc.array(fc.nat(200_000), { minLength: 1, maxLength: 3 }),
        (course, paid) => {
          const facts = courseFacts(course);
          const advances = paid.map((fen, index) => ({ id: `v${index}`, fen, paidOn: facts.asOf }));
          const { advance, totalFen } = settleCourse(
            programmes.course,
            { ...facts, advances: advances as never },
            { computedBy: 'test' },
          );
          if (advance === undefined) throw new Error('The statement tells no advance.');
          const { paidFen, balanceFen, recoverFen } = advance;
          expect(subtractFen(addFen(paidFen, balanceFen), recoverFen)).toBe(totalFen);
          expect(Math.min(balanceFen, recoverFen)).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says the same whenever it is asked', () => {
    fc.assert(
      fc.property(anyCourse, anyReadings, (course, choices) => {
        expect(settled(course, choices)).toEqual(settled(course, choices));
      }),
      { numRuns: 50 },
    );
  });
});
