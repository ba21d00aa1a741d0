import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** Each enterprise qualifies; the bureau says so and why, for the text defines it nowhere (AMB-16). */
export const enterpriseQualified = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/enterprise-qualified',
    stage: 'approval',
    clauses: ['CC24-3A.1.a'],
    title: { zh: '企业符合条件', en: 'Qualifying enterprise' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    if (law.choice('enterprise.qualify') === 'ANY_WITH_DEMAND') {
      return [
        say.pass(subject, {
          zh: '有用工需求的企业均可申请。',
          en: 'Any enterprise with a demand may apply.',
        }),
      ];
    }
    return facts.enterprises.map(({ id, qualified }, at) => {
      if (qualified === undefined) {
        return say.missing(
          subject,
          `enterprises.${at}.qualified`,
          `人社部门对企业 ${id} 的认定`,
          `the bureau's finding on enterprise ${id}`,
        );
      }
      return qualified.flag
        ? say.pass(subject, {
            observed: qualified.reason,
            zh: `企业 ${id} 经认定符合条件：“${qualified.reason}”。`,
            en: `Enterprise ${id} was found to qualify: “${qualified.reason}”.`,
          })
        : say.block(subject, {
            observed: qualified.reason,
            zh: `企业 ${id} 经认定不符合条件：“${qualified.reason}”。`,
            en: `Enterprise ${id} was found not to qualify: “${qualified.reason}”.`,
          });
    });
  },
);
