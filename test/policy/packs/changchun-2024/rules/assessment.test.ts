import { expect, it } from 'vitest';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { type Case, judge, runCases } from './judge-case.ts';
import { assessment, said } from './sample-facts.ts';

type Facts = { -readonly [K in keyof AssessmentFacts]: AssessmentFacts[K] };
type Result = AssessmentFacts['results'][number];
const as = (change: (facts: Facts) => void) => change as never;
const same = as(() => {});
/** The result of t1, changed; `attempts` as passed or failed in order. */
const result = (change: Partial<Result>) =>
  as((facts) => {
    const [first, ...rest] = facts.results;
    if (first !== undefined) facts.results = [{ ...first, ...change }, ...rest];
  });
const sittings = (...passed: readonly boolean[]): Result['attempts'] =>
  passed.map((each, at) => ({
    on: `2024-07-0${at + 1}` as never,
    theoryScore: 80,
    practiceScore: 80,
    passed: each,
  }));
const certificate = (kind: 'completion' | 'skill-level', issuedOn = '2024-07-03') => ({
  kind,
  number: 'Z-0001',
  issuedOn: issuedOn as never,
});

const soft = { 'exam.joint': 'SOFT' };

const table: Readonly<Record<string, readonly Case[]>> = {
  'cc24/assessment/jointly-written': [
    ['by both', same, 'pass'],
    [
      'by the institution alone',
      as((f) => (f.paper = { authors: ['institution'], hasTheory: true, hasPractice: true })),
      'warn',
    ],
    ['no paper yet', as((f) => delete f.paper), 'not-applicable'],
    [
      'by nobody named',
      as((f) => (f.paper = { authors: [], hasTheory: true, hasPractice: true })),
      'warn',
    ],
  ],
  'cc24/assessment/both-parts': [
    ['theory and practice', same, 'pass'],
    [
      'theory only',
      as((f) => (f.paper = { authors: [], hasTheory: true, hasPractice: false })),
      'block',
    ],
    ['no paper', as((f) => delete f.paper), 'undetermined'],
    [
      'no practice score',
      result({ attempts: [{ on: '2024-07-01' as never, theoryScore: 80, passed: true }] }),
      'undetermined',
    ],
    [
      'practice only',
      as((f) => (f.paper = { authors: [], hasTheory: false, hasPractice: true })),
      'block',
    ],
    [
      'neither',
      as((f) => (f.paper = { authors: [], hasTheory: false, hasPractice: false })),
      'block',
    ],
    [
      'no theory score of the second sitting',
      result({
        attempts: [
          ...sittings(false),
          { on: '2024-07-02' as never, practiceScore: 80, passed: true },
        ],
      }),
      'undetermined',
    ],
  ],
  'cc24/assessment/examiners-of-both-sides': [
    ['one of each', same, 'pass'],
    ['confirmed by the employer', as((f) => (f.confirmations = said('confirmed'))), 'pass'],
    ['denied by the employer', as((f) => (f.confirmations = said('declined'))), 'warn'],
    [
      'confirmed, yet none of the employer',
      as((f) => {
        f.confirmations = said('confirmed');
        f.examiners = f.examiners.slice(1);
      }),
      'block',
    ],
    ['none of the employer', as((f) => (f.examiners = f.examiners.slice(1))), 'block'],
    [
      'none of the employer, encouraged only',
      as((f) => (f.examiners = f.examiners.slice(1))),
      'warn',
      { 'exam.joint': 'SOFT' },
    ],
    ['none of the institution', as((f) => (f.examiners = f.examiners.slice(0, 1))), 'block'],
  ],
  'cc24/assessment/examination-recorded': [
    ['recorded and archived', same, 'pass'],
    ['not recorded', as((f) => (f.video = { present: false })), 'block'],
    [
      'not recorded, encouraged only',
      as((f) => (f.video = { present: false })),
      'warn',
      { 'exam.joint': 'SOFT' },
    ],
    ['no archive number', as((f) => (f.video = { present: true })), 'undetermined'],
    ['unknown', as((f) => delete f.video), 'undetermined'],
    [
      'an archive number, yet not recorded',
      as((f) => (f.video = { present: false, archiveNumber: 'D-2024-001' })),
      'block',
    ],
    ['no archive number, encouraged only', as((f) => (f.video = { present: true })), 'warn', soft],
    ['unknown, encouraged only', as((f) => delete f.video), 'warn', soft],
  ],
  'cc24/assessment/result-of-everyone': [
    ['two of two', same, 'pass'],
    ['one never sat', result({ attempts: [] }), 'pass'],
    ['one has no result', as((f) => (f.results = f.results.slice(0, 1))), 'undetermined'],
    ['one has two', as((f) => (f.results = [...f.results, ...f.results])), 'block'],
  ],
  'cc24/assessment/one-retake': [
    ['no retake', same, 'pass'],
    ['failed, then passed', result({ attempts: sittings(false, true) }), 'pass'],
    ['failed twice, then passed', result({ attempts: sittings(false, false, true) }), 'block'],
    [
      'failed twice, then passed, without limit',
      result({ attempts: sittings(false, false, true) }),
      'pass',
      { 'assessment.retake': 'UNLIMITED_BEFORE_CLAIM' },
    ],
    [
      'failed, then passed, no retakes',
      result({ attempts: sittings(false, true) }),
      'block',
      { 'assessment.retake': 'NONE' },
    ],
    ['passed, then sat again', result({ attempts: sittings(true, true) }), 'block'],
    [
      'sat for the first time after the claim',
      as((f) => (f.claimFiledOn = '2024-06-30' as never)),
      'block',
    ],
    ['sat on the day of the claim', as((f) => (f.claimFiledOn = '2024-07-01' as never)), 'pass'],
    [
      'sat again after the claim',
      as((f) => {
        f.claimFiledOn = '2024-07-01' as never;
        f.results = [{ traineeId: 't1', attempts: sittings(false, true) }];
      }),
      'block',
    ],
    ['never sat', result({ attempts: [] }), 'pass'],
    [
      'never sat before the claim',
      as((f) => {
        f.claimFiledOn = '2024-07-10' as never;
        f.results = [{ traineeId: 't1', attempts: [] }];
      }),
      'pass',
    ],
    [
      'failed, passed, then sat again, without limit',
      result({ attempts: sittings(false, true, true) }),
      'block',
      { 'assessment.retake': 'UNLIMITED_BEFORE_CLAIM' },
    ],
    [
      'failed, then passed after the claim, without limit',
      as((f) => {
        f.claimFiledOn = '2024-07-01' as never;
        f.results = [{ traineeId: 't1', attempts: sittings(false, true) }];
      }),
      'block',
      { 'assessment.retake': 'UNLIMITED_BEFORE_CLAIM' },
    ],
    ['one sitting, no retakes', same, 'pass', { 'assessment.retake': 'NONE' }],
  ],
  'cc24/assessment/certificate-of-pass': [
    ['completion certificate', same, 'pass'],
    ['skill-level certificate', result({ certificate: certificate('skill-level') }), 'pass'],
    [
      'skill-level certificate, completion only',
      result({ certificate: certificate('skill-level') }),
      'block',
      { 'certificate.accept': 'COMPLETION_ONLY' },
    ],
    [
      'issued on the day of the examination',
      result({ certificate: certificate('completion', '2024-07-01') }),
      'pass',
    ],
    [
      'issued before the examination',
      result({ certificate: certificate('completion', '2024-06-30') }),
      'block',
    ],
    ['failed, yet certified', result({ attempts: sittings(false) }), 'block'],
    [
      'passed, no certificate',
      as((f) => (f.results = [{ traineeId: 't1', attempts: sittings(true) }])),
      'undetermined',
    ],
    ['failed, without', as((f) => (f.results = f.results.slice(1))), 'not-applicable'],
    ['never sat, yet certified', result({ attempts: [] }), 'block'],
    ['passed in the retake, certified', result({ attempts: sittings(false, true) }), 'pass'],
    [
      'passed in the retake, certified the day before',
      result({
        attempts: sittings(false, true),
        certificate: certificate('completion', '2024-07-01'),
      }),
      'block',
    ],
    [
      'completion certificate, completion only',
      same,
      'pass',
      { 'certificate.accept': 'COMPLETION_ONLY' },
    ],
  ],
};

runCases(table, changchun2024.rules.assessment, assessment);

it('says who passed and who did not', () => {
  const id = 'cc24/assessment/result-of-everyone';
  const found = judge(changchun2024.rules.assessment, id, assessment);
  expect(found.map(({ subject, observed }) => [subject.id, observed])).toEqual([
    ['t1', 'passed'],
    ['t2', 'failed'],
  ]);
});
