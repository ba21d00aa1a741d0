import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** The employment gate is measured against demand and plan alike; where they differ, both bind (AMB-23). */
export const demandEqualsPlan = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/demand-equals-plan',
    stage: 'approval',
    clauses: ['CC24-4.1.a', 'CC24-4.1.b'],
    title: { zh: '需求人数与计划人数一致', en: 'Demand equals plan' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { declaredDemand, plannedHeadcount } = facts;
    if (declaredDemand === undefined) {
      return [say.missing(subject, 'declaredDemand', '用工需求人数', 'declared demand')];
    }
    if (plannedHeadcount === undefined) {
      return [say.missing(subject, 'plannedHeadcount', '计划培训人数', 'planned headcount')];
    }
    const answer = {
      observed: `${declaredDemand} / ${plannedHeadcount}`,
      zh: `用工需求 ${declaredDemand} 人，计划培训 ${plannedHeadcount} 人；就业率按两者分别计算。`,
      en: `Demand ${declaredDemand}, plan ${plannedHeadcount}; the employment rate is measured against both.`,
    };
    const same = declaredDemand === plannedHeadcount;
    return [same ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
