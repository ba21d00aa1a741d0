import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';

/** Who failed may sit once more, before the claim; all sittings are kept (AMB-43). */
export const oneRetake = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/one-retake',
    stage: 'assessment',
    clauses: ['CC24-4.1.c'],
    title: { zh: '补考次数', en: 'Retakes' },
  },
  (facts, law, say) => {
    const reading = law.choice('assessment.retake');
    const allowed = reading === 'NONE' ? 0 : law.count('assessment.retakes_max');
    return facts.results.map(({ traineeId, attempts }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const retakes = Math.max(attempts.length - 1, 0);
      const last = attempts.at(-1)?.on;
      const tooMany = reading !== 'UNLIMITED_BEFORE_CLAIM' && retakes > allowed;
      const afterPass = attempts.slice(0, -1).some(({ passed }) => passed);
      const { claimFiledOn } = facts;
      const tooLate = last !== undefined && claimFiledOn !== undefined && last > claimFiledOn;
      const limit = reading === 'UNLIMITED_BEFORE_CLAIM' ? '∞' : `${allowed}`;
      const answer = {
        observed: retakes,
        required: `≤ ${limit}`,
        zh: `学员 ${traineeId} 补考 ${retakes} 次，至多 ${limit} 次，须在不合格之后、申领之前。`,
        en: `Trainee ${traineeId} sat ${retakes} retakes; at most ${limit}, after a failure and before the claim.`,
      };
      const met = !tooMany && !afterPass && !tooLate;
      return met ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
