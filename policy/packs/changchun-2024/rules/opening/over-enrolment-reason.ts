import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** Whoever enrols above plan says why; a missing reason is a warning, for the text only advises it. */
export const overEnrolmentReason = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/over-enrolment-reason',
    stage: 'opening',
    clauses: ['CC24-3A.1.h'],
    title: { zh: '超计划招生说明', en: 'Reason for enrolling above plan' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const enrolled = facts.roster.length + facts.enrolledInOtherClasses;
    const { plannedHeadcount } = facts.project;
    if (enrolled <= plannedHeadcount) {
      return [say.notApplicable(subject, '招生未超计划。', 'Enrolment is not above plan.')];
    }
    return facts.overEnrolmentReason === undefined
      ? [
          say.warn(subject, {
            observed: enrolled,
            required: plannedHeadcount,
            zh: `招生 ${enrolled} 人，超出计划 ${plannedHeadcount} 人，未说明理由。`,
            en: `${enrolled} enrolled above a plan of ${plannedHeadcount}, without a reason.`,
          }),
        ]
      : [
          say.pass(subject, {
            observed: facts.overEnrolmentReason,
            zh: `超计划招生理由：“${facts.overEnrolmentReason}”。`,
            en: `Reason for enrolling above plan: “${facts.overEnrolmentReason}”.`,
          }),
        ];
  },
);
