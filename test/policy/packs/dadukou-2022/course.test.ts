import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { type CourseFacts, courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { acceptsCertificate } from '#policy/packs/dadukou-2022/accepts-certificate.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import {
  type CourseExample,
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';

/** A completed course for staff in Dadukou, of five people planned. */
function course(example: Partial<CourseExample>, planned = 5): CourseFacts {
  const facts = courseFacts({ standard: 1500, mode: 'full-day', days: daysOf(10, 6), ...example });
  return courseFactsSchema.parse({
    ...facts,
    project: { ...facts.project, projectType: 'staff-upgrading', plannedHeadcount: planned },
    classes: facts.classes.map((each) => ({
      ...each,
      openingApprovedOn: civilDate('2022-05-10'),
      days: each.days.map((day, at) => ({ ...day, date: `2022-05-${11 + at}` })),
    })),
    trainees: facts.trainees.map((each) => ({
      ...each,
      attended: each.attended.map((day, at) => ({ ...day, date: `2022-05-${11 + at}` })),
      ...(each.certificate && {
        certificate: { ...each.certificate, issuedOn: civilDate('2022-07-01') },
      }),
    })),
    taskVerdict: { completed: true, officer: '样例', reason: '按计划', on: '2022-07-10' },
    claim: { id: 'k1', filedOn: '2022-07-05' },
    asOf: '2022-07-10',
  });
}

function settled(facts: CourseFacts, choices = {}) {
  const statement = dadukou2022.settle(facts, { computedBy: 'test', choices });
  return confirmed(dadukou2022, facts, choices, statement);
}

describe('a course in Dadukou', () => {
  const byHeads = { 'task.complete': 'HEADCOUNT' };

  it.each([
    [4, 'refused', 0],
    [5, 'payable', 750_000],
    [6, 'payable', 900_000],
  ])(
    'is complete with as many people as planned, by choice: %i of five',
    (certified, status, fen) => {
      expect(settled(course({ certified }), byHeads)).toMatchObject({ status, totalFen: fen });
    },
  );

  it('is complete with fewer people of a smaller plan', () => {
    const options = { computedBy: 'test', choices: byHeads };
    const [found] = statementCounterfactuals(dadukou2022, course({ certified: 4 }), options);
    expect(found).toMatchObject({
      kind: 'change',
      changes: [{ path: ['project', 'plannedHeadcount'], from: 5, to: 4 }],
      oneLess: [],
    });
  });

  it('needs no count where an officer says so', () => {
    expect(settled(course({ certified: 4 }))).toMatchObject({
      status: 'payable',
      totalFen: 600_000,
    });
  });
});

describe('a certificate in Dadukou', () => {
  const facts = course({ certified: 1 });
  const held = { kind: 'skill-level', occupationCode: '6-18-02-04', level: '5' } as const;

  it.each([
    ['of the occupation and level', {}, undefined, true],
    ['of another occupation', { occupationCode: '6-20-01-01' }, undefined, false],
    ['of another level', { level: '4' }, undefined, false],
    ['of completion', { kind: 'completion' }, undefined, false],
    ['of completion that the project does not name', { kind: 'completion' }, false, false],
    ['of completion that the project names', { kind: 'completion' }, true, true],
  ] as const)('%s', (_what, change, completionCertificateNamed, accepted) => {
    const project = {
      ...facts.project,
      ...(completionCertificateNamed !== undefined && { completionCertificateNamed }),
    };
    const certificate = { ...held, ...change, number: 'Z1', issuedOn: civilDate('2022-07-01') };
    expect(acceptsCertificate(certificate, { ...facts, project })).toBe(accepted);
  });
});
