import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { type CourseFacts, courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { chongqing2021, programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { courseAmount } from '#policy/packs/chongqing-2021/settlement/course-amount.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';
import { type CourseExample, courseFacts, daysOf } from './course-example.ts';

const lump: CourseExample = { standard: 1500, days: daysOf(10, 6) };
const capped: CourseExample = {
  standard: { perDay: 150, maximum: 1500 },
  days: daysOf(10, 6),
  occupation: { newOccupation: true },
};
const perDay = { ...capped, standard: { perDay: 150, maximum: 6000 } };

/** A course of an enterprise whose district pays a tenth more. */
const uplifted = (example: CourseExample): CourseFacts => {
  const facts = courseFacts(example);
  return {
    ...facts,
    project: {
      ...facts.project,
      enterpriseTraining: true,
      upliftPermille: 100,
      upliftDecision: '样例决定',
    },
  };
};

function settled(facts: CourseFacts, choices = {}) {
  const statement = settleCourse(programmes.course, facts, { computedBy: 'test', choices });
  return confirmed(programmes.course.pack, facts, choices, statement);
}

describe('the uplift of enterprise training', () => {
  it.each([
    ['a lump sum', lump, 150_000, 165_000],
    ['a standard per day at its maximum', capped, 150_000, 165_000],
    ['a standard per day below its maximum', perDay, 165_000, 165_000],
  ])('%s: inside the standard, or above it by choice', (_name, example, inside, above) => {
    const facts = uplifted(example);
    expect(settled(facts).totalFen).toBe(inside);
    expect(settled(facts, { 'standard.uplift': 'LIFTS_CAP' }).totalFen).toBe(above);
  });

  it('counts only with the decision of the district', () => {
    const { upliftDecision: _, ...project } = uplifted(perDay).project;
    const undecided = { ...uplifted(perDay), project };
    expect(courseFactsSchema.safeParse(undecided).error?.issues).toMatchObject([
      { path: ['project', 'upliftDecision'] },
    ]);
    expect(courseFactsSchema.safeParse(uplifted(perDay)).success).toBe(true);
  });

  it.each([false, undefined])('raises nothing where enterpriseTraining is %s', (training) => {
    const facts = uplifted(perDay);
    const others = { ...facts, project: { ...facts.project, enterpriseTraining: training } };
    expect(settled(others).totalFen).toBe(150_000);
  });

  it.each([
    ['of segments', { ...lump, days: daysOf(10, 5, 1) }, {}, 'min(1260.00 × 11/10, 1500.00)'],
    ['of a lump sum that it lifts', lump, { 'standard.uplift': 'LIFTS_CAP' }, '1500.00 × 11/10'],
  ])('stands with its decision in the tree %s', (_name, example, choices, formula) => {
    const text = JSON.stringify(settled(uplifted(example), choices).trainees[0]?.derivation);
    expect(text).toContain(formula);
    expect(text).toContain('样例决定');
  });

  it.each([
    ['is a factor of its own where days are paid', uplifted(perDay), '10 × 150.00 × 11/10'],
    ['is no factor where there is none', courseFacts(perDay), '10 × 150.00'],
  ])('%s', (_name, facts, factors) => {
    const [of] = facts.classes;
    if (of === undefined) throw new Error('no class');
    const law = lawOn(chongqing2021, civilDate('2021-04-20'));
    const paid = { days: of.days, leavesOf: () => [] };
    const { derivation } = courseAmount(paid, of, { kind: 'none' }, facts, law);
    expect(derivation.formula).toBe(`min(${factors}, 6000.00)`);
  });
});
