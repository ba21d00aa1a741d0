import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** The enterprise says how many workers it needs and what they must be able to do. */
export const demandAndSkill = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/demand-and-skill',
    stage: 'approval',
    clauses: ['CC24-3A.1.a'],
    title: { zh: '申报用工需求和技能标准', en: 'Demand and skill standard stated' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { declaredDemand, plannedHeadcount, skillStandard } = facts;
    const missing = [
      ...(declaredDemand === undefined
        ? [say.missing(subject, 'declaredDemand', '用工需求人数', 'declared demand')]
        : []),
      ...(plannedHeadcount === undefined
        ? [say.missing(subject, 'plannedHeadcount', '计划培训人数', 'planned headcount')]
        : []),
      ...(skillStandard === undefined
        ? [say.missing(subject, 'skillStandard', '技能水平标准', 'skill standard')]
        : []),
    ];
    if (missing.length > 0) return missing;
    return [
      say.pass(subject, {
        observed: `${declaredDemand}`,
        zh: `已申报用工需求 ${declaredDemand} 人和技能标准。`,
        en: `A demand of ${declaredDemand} and a skill standard are stated.`,
      }),
    ];
  },
);
