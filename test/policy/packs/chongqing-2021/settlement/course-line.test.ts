import { describe, expect, it } from 'vitest';
import { programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { factIn } from '../fact-in.ts';
import { courseFacts, daysOf } from './course-example.ts';

const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
const facts = courseFacts({ standard: 1500, days: daysOf(10, 6) });
const proven = {
  ...facts,
  trainees: facts.trainees.map(({ certificate, ...each }) => ({
    ...each,
    ...(certificate && { certificate: { ...certificate, evidence } }),
  })),
};

describe('the line of a trainee of a course', () => {
  it.each([
    ['accepted', true, 150_000],
    ['not accepted', false, 0],
  ])('shows a certificate that is %s with what proves it', (_name, accepted, fen) => {
    const programme = { ...programmes.course, accepts: () => accepted };
    const { trainees } = settleCourse(programme, proven, { computedBy: 'test' });
    expect(trainees).toMatchObject([{ id: 't1', fen }]);
    expect(
      trainees.map(({ derivation }) => factIn(derivation, 'trainees.t1.certificate')),
    ).toMatchObject([{ value: 'skill-level', evidence: [evidence] }]);
  });
});
