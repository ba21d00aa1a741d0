import { expect, it } from 'vitest';
import { evidenceIn } from '#policy/engine/statement-bundle.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { hired, project } from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

let pieces = 0;
function piece() {
  pieces += 1;
  return { evidenceId: `E${pieces}`, version: '1', sha256: String(pieces % 10).repeat(64) };
}

const facts = project({
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'A', dayHours: [8, 8, 8, 8], online: 8 }],
  trainees: hired(5),
});

/** The facts with a piece of evidence of its own wherever an amount may rest on it; materials of a class are asked for by a rule. */
const shown = {
  ...facts,
  classes: facts.classes.map((each) => ({
    ...each,
    days: each.days.map((day) => ({
      ...day,
      evidence: piece(),
      clips: day.clips.map((clip) => ({ ...clip, evidence: piece() })),
      ...(day.platformRecord && { platformRecord: { evidence: piece() } }),
    })),
  })),
  trainees: facts.trainees.map(({ employment, certificate, ...each }) => ({
    ...each,
    attendance: [{ everyDayExcept: [], evidence: [piece()] }],
    attempts: each.attempts.map((attempt) => ({ ...attempt, evidence: piece() })),
    certificate: { ...certificate, evidence: piece() },
    employment: {
      ...employment,
      contract: { ...employment?.contract, evidence: piece() },
      insurance: { ...employment?.insurance, evidence: piece() },
      wage: { ...employment?.wage, evidence: piece() },
    },
  })),
} as unknown as typeof facts;

const course = courseFacts({ standard: 1500, days: daysOf(10, 5, 1), mode: 'weekend' });

/** A course paid by its days, with a piece of evidence wherever an amount may rest on it. */
const shownCourse = {
  ...course,
  classes: course.classes.map((each) => ({
    ...each,
    days: each.days.map((day) => ({ ...day, evidence: piece() })),
  })),
  trainees: course.trainees.map(({ certificate, ...each }) => ({
    ...each,
    attended: each.attended.map((day) => ({ ...day, evidence: piece() })),
    certificate: { ...certificate, evidence: piece() },
  })),
};

const by = { computedBy: 'test' };

it.each([
  ['a project of Changchun', shown, changchun2024.settle(shown, by), 40],
  [
    'a course of Chongqing',
    shownCourse,
    chongqing2021.settle(courseFactsSchema.parse(shownCourse), by),
    20,
  ],
])(
  'every piece of evidence that %s names is a leaf of what it is paid',
  (_what, of, statement, least) => {
    const text = JSON.stringify(statement);
    const named = evidenceIn(of);
    expect(named.length).toBeGreaterThan(least);
    expect(named.filter((each) => !text.includes(JSON.stringify(each)))).toEqual([]);
  },
);
