import { describe, expect, it } from 'vitest';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { courseFacts, daysOf } from './course-example.ts';

const taught = courseFacts({ standard: 1500, days: daysOf(3, 6) });
const [class1] = taught.classes;

/** The same of a trainee who attended some of the days taught. */
function attending(days: number, classDays = taught.classes[0]?.days ?? []) {
  return {
    ...taught,
    classes: [{ ...class1, days: classDays }],
    trainees: taught.trainees.map((each) => ({ ...each, attended: each.attended.slice(0, days) })),
  } as typeof taught;
}

describe('hours in Chongqing bar nobody', () => {
  it.each([
    ['all of them pass', attending(3), 'pass', '18/18'],
    ['one day less is shown', attending(2), 'warn', '12/18'],
    ['so is that nothing was taught', attending(0, []), 'warn', '0/0'],
  ])('%s', (_name, facts, outcome, observed) => {
    const { findings, totalFen } = chongqing2021.settle(facts, { computedBy: 'test' });
    const found = findings.find(({ rule }) => rule === 'cq21/assessment/low-hours');
    expect(found).toMatchObject({ outcome, observed });
    expect(totalFen).toBe(150_000);
  });
});
