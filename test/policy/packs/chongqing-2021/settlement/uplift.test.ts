import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { formatYuan } from '#policy/engine/fen.ts';
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

/** Eight days offline at 150 yuan and one online at 60. */
const mixed: CourseExample = { ...lump, days: daysOf(10, 5, 1) };
const below = { ...mixed, standard: 1000 };
const fixed = { online_rate: 'FIXED' };
const lifting = { 'standard.uplift': 'LIFTS_CAP' };

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

/** The label, formula and value of each segment, whether it shows the uplift, and the same of the sum. */
function treesOf(facts: CourseFacts) {
  const line = settled(facts).trainees[0]?.derivation;
  const sum = line?.node === 'calculation' ? line.inputs[0] : undefined;
  if (sum?.node !== 'calculation') throw new Error('no sum');
  const shows = ({ clauses, inputs }: CalculationNode) =>
    clauses.includes('CQ21-4.h') &&
    inputs.some((leaf) => leaf.node === 'fact' && leaf.label.zh.includes('样例决定'));
  const segments = sum.inputs.flatMap((each) =>
    each.node === 'calculation' && each.label.en.endsWith('segment') ? [each] : [],
  );
  return {
    segments: segments.map((each) => [each.label.en, each.formula, each.value, shows(each)]),
    total: [sum.formula, shows(sum)],
  };
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

  it.each<[string, CourseExample, object, string]>([
    ['no online day above 60 yuan', mixed, {}, '1380.00'],
    ['an online rate below it up to it', { ...mixed, rates: [150, 56] }, {}, '1380.00'],
    [
      'an online rate by a tenth where that stays within',
      { ...mixed, rates: [150, 50] },
      {},
      '1375.00',
    ],
    ['no rate that a reading fixes', { ...mixed, rates: [150, 50] }, fixed, '1380.00'],
    [
      'the offline rate above the band',
      { ...mixed, rates: [200, 60], standard: 3000 },
      {},
      '1820.00',
    ],
    ['nothing beyond the standard', below, {}, '1000.00'],
    ['or beyond the standard by its own', below, lifting, '1100.00'],
  ])('raises %s', (_name, example, choices, yuan) => {
    expect(formatYuan(settled(uplifted(example), choices).totalFen)).toBe(yuan);
  });

  it('stands in the tree of each segment that it works in, and not in their sum', () => {
    const { segments, total } = treesOf(uplifted(mixed));
    expect(segments).toEqual([
      ['offline segment', '8 × 150.00 × 11/10', '132000', true],
      ['online segment', '1 × min(60.00 × 11/10, 60.00)', '6000', true],
    ]);
    expect(total).toEqual(['min(1380.00, 1500.00)', false]);
  });

  it('leaves no trace where there is none', () => {
    const { segments, total } = treesOf(courseFacts(mixed));
    expect(segments).toEqual([
      ['offline segment', '8 × 150.00', '120000', false],
      ['online segment', '1 × 60.00', '6000', false],
    ]);
    expect(total).toEqual(['min(1260.00, 1500.00)', false]);
  });

  it('lowers no rate to the ceiling where there is none: one above it is refused as it was entered', () => {
    const facts = courseFacts({ ...mixed, rates: [150, 61] });
    const statement = settled(facts);
    expect([statement.status, statement.totalFen]).toEqual(['refused', 0]);
    expect(JSON.stringify(statement.trainees)).toContain('"1 × 61.00"');
    expect(JSON.stringify(statement.trainees)).toContain('"min(1261.00, 1500.00)"');
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
    ['of the segment offline', mixed, {}, '"8 × 150.00 × 11/10"'],
    ['of the segment online', mixed, {}, '"1 × min(60.00 × 11/10, 60.00)"'],
    [
      'of segments under a standard that it lifts',
      below,
      lifting,
      '"min(1380.00, 1000.00 × 11/10)"',
    ],
    ['of a lump sum that it lifts', lump, lifting, '1500.00 × 11/10'],
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
