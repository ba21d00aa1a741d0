import { defineRule, type Say } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { industryAliases, industryGroups } from '../../industries.ts';

function judgeIndustry(
  projectId: string,
  { id, industry }: ApprovalFacts['enterprises'][number],
  at: number,
  say: Say,
): Finding {
  const subject = { kind: 'project', id: projectId } as const;
  if (industry === undefined) {
    const [zh, en] = [`企业 ${id} 所属产业`, `the industry of enterprise ${id}`];
    return say.missing(subject, `enterprises.${at}.industry`, zh, en);
  }
  const known = industryAliases.get(industry) ?? industry;
  const supported = industryGroups.some(({ industries }) => industries.includes(known));
  const answer = {
    observed: industry,
    zh: `企业 ${id} 属“${industry}”，${supported ? '在' : '不在'}附件1的产业之内。`,
    en: `Enterprise ${id} belongs to ${industry}, which annex 1 ${supported ? 'names' : 'does not name'}.`,
  };
  return supported ? say.pass(subject, answer) : say.block(subject, answer);
}

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
    if (law.choice('enterprise.qualify') === 'INDUSTRY_IN_ANNEX_1') {
      return facts.enterprises.map((each, at) => judgeIndustry(facts.projectId, each, at, say));
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
