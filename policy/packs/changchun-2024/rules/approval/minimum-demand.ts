import { aboveIncludesLimit } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** In principle the applying enterprise hires at least five (AMB-01, AMB-17). */
export const minimumDemand = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/minimum-demand',
    stage: 'approval',
    clauses: ['CC24-3A.1.g'],
    title: { zh: '最低用工标准', en: 'Least hiring demand' },
    inPrinciple: true,
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { declaredDemand } = facts;
    if (declaredDemand === undefined) {
      return [say.missing(subject, 'declaredDemand', '用工需求人数', 'declared demand')];
    }
    const least = law.count('cc24.min_hiring_demand');
    const inclusive = aboveIncludesLimit(law);
    const answer = {
      observed: declaredDemand,
      required: inclusive ? `≥ ${least}` : `> ${least}`,
      zh: `申报用工需求 ${declaredDemand} 人，原则上须${inclusive ? '不少于' : '多于'} ${least} 人。`,
      en: `Declared demand ${declaredDemand}; in principle ${inclusive ? 'at least' : 'more than'} ${least}.`,
    };
    const met = inclusive ? declaredDemand >= least : declaredDemand > least;
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
