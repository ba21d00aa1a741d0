import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';

/** Whoever passed holds a certificate, whoever failed holds none (AMB-42). */
export const certificateOfPass = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/certificate-of-pass',
    stage: 'assessment',
    clauses: ['CC24-4.2.2.c', 'CC24-4.1.c', 'CC24-3A.4.f'],
    title: { zh: '合格者持证', en: 'Certificate of the pass' },
  },
  (facts, law, say) => {
    const completionOnly = law.choice('certificate.accept') === 'COMPLETION_ONLY';
    return facts.results.map(({ traineeId, attempts, certificate }, at) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const passed = attempts.at(-1)?.passed === true;
      if (passed && certificate === undefined) {
        return say.missing(
          subject,
          `results.${at}.certificate`,
          `学员 ${traineeId} 的证书`,
          `certificate of trainee ${traineeId}`,
        );
      }
      if (certificate === undefined) {
        return say.notApplicable(subject, '未合格，无证书。', 'Not passed, so no certificate.');
      }
      const answer = {
        observed: `${certificate.kind} ${certificate.issuedOn}`,
        required: completionOnly ? 'completion' : 'completion or higher',
        zh: `学员 ${traineeId} ${passed ? '合格' : '未合格'}，证书种类 ${certificate.kind}，${certificate.issuedOn}颁发。`,
        en: `Trainee ${traineeId} ${passed ? 'passed' : 'did not pass'}; certificate ${certificate.kind} of ${certificate.issuedOn}.`,
      };
      const accepted = !completionOnly || certificate.kind === 'completion';
      const lastDay = attempts.at(-1)?.on;
      const inOrder = lastDay === undefined || certificate.issuedOn >= lastDay;
      return passed && accepted && inOrder ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
