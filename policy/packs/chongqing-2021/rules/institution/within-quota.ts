import { defineRule } from '#policy/engine/define-rule.ts';
import type { InstitutionFacts } from '../../facts/institution.ts';

/** An institution stays within the plan that its evaluation earned it (CQ21-8.i). */
export const withinQuota = defineRule<InstitutionFacts>(
  {
    id: 'cq21/institution/within-quota',
    stage: 'institution',
    clauses: ['CQ21-8.i'],
    title: { zh: '机构培训计划', en: 'Plan of an institution' },
  },
  ({ id, plannedHeadcount, quota }, _law, say) => {
    const subject = { kind: 'institution', id } as const;
    if (quota === undefined) {
      return [say.notApplicable(subject, '没有下达培训计划指标。', 'No plan was set.')];
    }
    const together = quota.used + plannedHeadcount;
    const answer = {
      observed: together,
      required: `≤ ${quota.heads}`,
      zh: `连同本次共 ${together} 人，计划 ${quota.heads} 人（${quota.decision}）。`,
      en: `${together} with this project; the plan is ${quota.heads} (${quota.decision}).`,
    };
    return [together > quota.heads ? say.block(subject, answer) : say.pass(subject, answer)];
  },
);
