import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { totalHours } from '../../plan-hours.ts';

/** In principle a course has at least forty class hours, by its plan (AMB-36). */
export const minimumHours = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/minimum-hours',
    stage: 'approval',
    clauses: ['CC24-3B.b'],
    title: { zh: '课程最低学时', en: 'Least class hours' },
    inPrinciple: true,
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    if (facts.plan === undefined) {
      return [say.missing(subject, 'plan', '计划学时', 'planned hours')];
    }
    const [hours, least] = [totalHours(facts.plan), law.count('cc24.min_hours')];
    const answer = {
      observed: hours,
      required: `≥ ${least}`,
      zh: `计划 ${hours} 学时，原则上不少于 ${least} 学时。`,
      en: `${hours} hours planned; in principle at least ${least}.`,
    };
    return [hours >= least ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
