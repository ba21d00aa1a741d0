import type { ClauseId } from '#policy/engine/clause.ts';
import { aboveIncludesLimit, decisiveReadings, reaches } from '#policy/engine/compare-share.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, once, parameterLeaf, referTo, step } from '#policy/engine/derive.ts';
import type { Attempt, Certificate } from '#policy/engine/facts/result.ts';
import type { SettlementFacts, TraineeFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Attendance } from './attendance-rate.ts';
import type { EmploymentState } from './employment-proof.ts';
import { hasTooFewHours } from './hours-of-trainee.ts';
import type { Supplements } from './supplements.ts';

/** `qualified`, the reason why not, or `certificate-pending` while the certificate may still come. */
export type Qualification =
  | 'qualified'
  | 'failed'
  | 'no-certificate'
  | 'certificate-pending'
  | 'attendance-too-low'
  | 'hours-too-few';

/** A trainee's qualification with the tree it comes from. */
export interface Qualified {
  readonly result: Qualification;
  readonly derive: () => CalculationNode;
}

/** The sittings that count: before the claim, with as many retakes as AMB-43 allows. */
export function countedAttempts(
  attempts: readonly Attempt[],
  filedOn: string,
  law: Law,
): readonly Attempt[] {
  const before = attempts.filter(({ on }) => on <= filedOn);
  switch (law.choice('assessment.retake')) {
    case 'NONE':
      return before.slice(0, 1);
    case 'UNLIMITED_BEFORE_CLAIM':
      return before;
    default:
      return before.slice(0, 1 + law.count('assessment.retakes_max'));
  }
}

function certificateCounts(certificate: Certificate | undefined, law: Law): boolean {
  if (certificate === undefined) return false;
  return (
    certificate.kind === 'completion' || law.choice('certificate.accept') !== 'COMPLETION_ONLY'
  );
}

/** Whether attendance is enough at all: 70 % for everybody by default (CC24-4.1.d, AMB-26). */
export function attendanceSuffices(
  attendance: Attendance,
  employment: EmploymentState,
  law: Law,
): boolean {
  if (law.choice('attendance.floor_scope') === 'UNEMPLOYED_ONLY' && employment === 'proven') {
    return true;
  }
  const floor = law.share('cc24.attendance_floor');
  return reaches(law, attendance.rate, floor, aboveIncludesLimit(law));
}

/** The results in words. */
export const qualificationLabels = {
  qualified: { zh: '培训合格', en: 'qualified' },
  failed: { zh: '考核不合格', en: 'examination not passed' },
  'no-certificate': { zh: '无培训合格证书', en: 'no certificate' },
  'certificate-pending': { zh: '证书待补', en: 'certificate still missing' },
  'attendance-too-low': { zh: '参训率不足', en: 'attendance too low' },
  'hours-too-few': { zh: '参训学时不足', en: 'too few class hours' },
} as const;

/** What a qualification rests on. */
export const qualificationClauses: readonly ClauseId[] = [
  'CC24-4.1.c',
  'CC24-4.1.d',
  'CC24-4.2.2.c',
];

/** Whether a trainee is qualified: passed, certified, attendance at the floor (CC24-4.1.c, 4.1.d, 4.2.2.c). */
export function qualification(
  trainee: TraineeFacts,
  attendance: Attendance,
  employment: EmploymentState,
  facts: SettlementFacts,
  law: Law,
  supplements: Supplements,
): Qualified {
  const attempts = countedAttempts(trainee.attempts, facts.claim.filedOn, law);
  const passed = attempts.some((attempt) => attempt.passed);
  const { certificate } = trainee;
  const result = ((): Qualification => {
    if (!passed) return 'failed';
    if (!attendanceSuffices(attendance, employment, law)) return 'attendance-too-low';
    if (hasTooFewHours(trainee.id, attendance, facts.waivers, law)) return 'hours-too-few';
    if (certificateCounts(certificate, law)) return 'qualified';
    return certificate === undefined && supplements.open ? 'certificate-pending' : 'no-certificate';
  })();
  return {
    result,
    derive: once(() => {
      const at = `trainees.${trainee.id}`;
      return step({
        id: `trainee:${trainee.id}:qualification`,
        label: qualificationLabels[result],
        value: result,
        unit: 'text',
        clauses: qualificationClauses,
        inputs: [
          ...attempts.map((attempt, index) =>
            factLeaf(
              `${at}.attempts[${index}]`,
              { zh: `${attempt.on} 考核`, en: `examination of ${attempt.on}` },
              attempt.passed ? 'passed' : 'failed',
              'text',
              [attempt.evidence],
            ),
          ),
          ...(certificate === undefined
            ? []
            : [
                factLeaf(
                  `${at}.certificate`,
                  { zh: '证书', en: 'certificate' },
                  certificate.number,
                  'text',
                  [certificate.evidence],
                ),
              ]),
          referTo(attendance.derive()),
          parameterLeaf(law, 'cc24.attendance_floor'),
          ...(employment === 'none' ? [] : [choiceLeaf(law, 'attendance.floor_scope')]),
          ...decisiveReadings(attendance.rate, law.share('cc24.attendance_floor')).map((id) =>
            choiceLeaf(law, id),
          ),
          ...(trainee.attempts.length > 1 ? [choiceLeaf(law, 'assessment.retake')] : []),
          ...(certificate === undefined ? [] : [choiceLeaf(law, 'certificate.accept')]),
          ...(attendance.hours.total < law.count('cc24.min_hours')
            ? [choiceLeaf(law, 'min_hours.base'), choiceLeaf(law, 'in_principle.mode')]
            : []),
        ],
      });
    }),
  };
}
