import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** An enterprise that lost the right to project training starts no new project. */
export const enterpriseInGoodStanding = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/enterprise-in-good-standing',
    stage: 'approval',
    clauses: ['CC24-6.1.c'],
    title: { zh: '企业未被取消资格', en: 'Enterprise not excluded' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    return facts.enterprises.map(({ id, withdrawn }, at) => {
      if (withdrawn === undefined) {
        return say.missing(
          subject,
          `enterprises.${at}.withdrawn`,
          `企业 ${id} 的资格状态`,
          `the standing of enterprise ${id}`,
        );
      }
      return withdrawn
        ? say.block(subject, {
            zh: `企业 ${id} 已被取消项目制培训资格。`,
            en: `Enterprise ${id} has lost the right to project training.`,
          })
        : say.pass(subject, {
            zh: `企业 ${id} 未被取消资格。`,
            en: `Enterprise ${id} is in good standing.`,
          });
    });
  },
);
