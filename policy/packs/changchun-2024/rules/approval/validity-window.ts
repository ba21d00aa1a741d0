import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { isInside, policyWindow } from '../../policy-window.ts';

/** No new project outside the days of validity. */
export const validityWindow = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/validity-window',
    stage: 'approval',
    clauses: ['CC24-7.a'],
    title: { zh: '立项批准在有效期内', en: 'Approved within the validity' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const window = policyWindow(facts.activation, law);
    if (window === undefined) {
      return [say.missing(subject, 'activation.publishedOn', '政策公布日', 'day of publication')];
    }
    const answer = {
      observed: facts.asOf,
      required: `${window.from}/${window.to}`,
      zh: `批准日为${facts.asOf}，有效期为${window.from}至${window.to}。`,
      en: `Approval on ${facts.asOf}; valid from ${window.from} to ${window.to}.`,
    };
    return [isInside(facts.asOf, window) ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
