import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIdOf } from '#functions/cases/subject.ts';
import type { OpenedClass } from '#functions/cases/training-class.ts';
import { reservationAfterOpening } from '#functions/opening/reservation-after-opening.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { opening as sampleFacts } from '../../policy/packs/changchun-2024/rules/sample-facts.ts';
import { openedFields, runningProject, sampleClass } from '../cases/sample-case.ts';

const day = civilDate('2024-05-20');
const planned = 20;
const readings = ['PLAN_THEN_RESIZE_AT_OPENING', 'WORST_CASE_AT_APPROVAL', 'PLAN_ONLY'];

/** Classes of one project, in the order in which they open; hours decide what a head is worth. */
const openings = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 9 }),
    planned: fc.integer({ min: 1, max: 25 }),
    enrolled: fc.integer({ min: 0, max: 30 }),
    hours: fc.integer({ min: 40, max: 120 }),
  }),
  { minLength: 1, maxLength: 5, selector: ({ number }) => number },
);

type Opening = typeof openings extends fc.Arbitrary<(infer One)[]> ? One : never;

function live(order: readonly Opening[], reservation: string) {
  const law = lawOn(changchun2024, day, { reservation });
  const { approval } = runningProject(1);
  const atApproval = changchun2024.reservedAtApproval(planned, approval.fullSubsidyFen, law);
  let project = runningProject(1, { reservedFen: atApproval });
  const others: OpenedClass[] = [];
  const steps = order.map((one) => {
    const plan = { theory: { offline: 0, online: 0 }, practice: { offline: one.hours, online: 0 } };
    const fullSubsidyFen = changchun2024.plannedSubsidy(plan, 'C', law);
    const opened = sampleClass(project, {
      ...openedFields,
      id: classIdOf(project.id, one.number),
      plannedHeadcount: one.planned,
      enrolled: one.enrolled,
      law: { ...openedFields.law, fullSubsidyFen },
    }) as OpenedClass;
    const checked = requiredBy(others, one, plan, reservation);
    const reservedFen = reservationAfterOpening(project, others, opened, law);
    const booked = formatYuan(Math.max(0, reservedFen - project.reservedFen) as never);
    project = { ...project, reservedFen };
    others.push(opened);
    return { checked, booked };
  });
  return { steps, reservedFen: project.reservedFen };
}

/** What the rule asks to be in the fund before this class opens, in yuan. */
function requiredBy(
  others: readonly OpenedClass[],
  one: Opening,
  plan: OpeningFacts['plan'],
  reservation: string,
) {
  const [entry] = sampleFacts.roster;
  const project = runningProject(1);
  const facts = {
    ...sampleFacts,
    project: {
      ...sampleFacts.project,
      plannedHeadcount: planned,
      fullSubsidy: project.approval.fullSubsidyFen,
      occupationCode: project.approval.occupationCode,
      catalogueClass: 'C',
    },
    plan,
    plannedForClass: one.planned,
    roster: Array.from({ length: one.enrolled }, () => entry),
    enrolledInOtherClasses: others.reduce((sum, { enrolled }) => sum + enrolled, 0),
    otherClasses: others.map(({ id, enrolled, plannedHeadcount, law }) => ({
      id,
      enrolled,
      opened: { plannedHeadcount, fullSubsidy: law.fullSubsidyFen },
    })),
  } as OpeningFacts;
  const findings = decide(
    changchun2024.rules.opening.filter(({ id }) => id === 'cc24/opening/reservation-funded'),
    facts,
    lawOn(changchun2024, day, { reservation }),
  );
  return findings[0]?.required;
}

describe('the reservation of several classes', () => {
  it('is booked as the rule checked it, at every opening and under every reading', () => {
    fc.assert(
      fc.property(openings, fc.constantFrom(...readings), (order, reading) => {
        for (const { checked, booked } of live(order, reading).steps) expect(booked).toBe(checked);
      }),
    );
  });

  it('comes to the same in any order of openings', () => {
    fc.assert(
      fc.property(
        openings.chain((order) =>
          fc.tuple(
            fc.constant(order),
            fc.shuffledSubarray(order, { minLength: order.length, maxLength: order.length }),
          ),
        ),
        fc.constantFrom(...readings),
        ([order, shuffled], reading) => {
          expect(live(shuffled, reading).reservedFen).toBe(live(order, reading).reservedFen);
        },
      ),
    );
  });
});
