import { yearOf } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { policyWindow } from '../../policy-window.ts';

/** A project enters the annual plan (年度项目制培训计划) of a year in which the policy is valid. */
export const planYear = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/plan-year',
    stage: 'approval',
    clauses: ['CC24-3A.1.d', 'CC24-7.a'],
    title: { zh: '列入年度计划', en: 'Plan year' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    if (facts.planYear === undefined) {
      return [say.missing(subject, 'planYear', '计划年度', 'plan year')];
    }
    const window = policyWindow(facts.activation, law);
    if (window === undefined) {
      return [say.missing(subject, 'activation.publishedOn', '政策公布日', 'day of publication')];
    }
    const [first, last] = [yearOf(window.from), yearOf(window.to)];
    const answer = {
      observed: facts.planYear,
      required: first === last ? `${first}` : `${first}–${last}`,
      zh: `计划年度为${facts.planYear}年，政策有效年度为${first === last ? first : `${first}至${last}`}年。`,
      en: `Plan year ${facts.planYear}; the policy is valid in ${first === last ? first : `${first} to ${last}`}.`,
    };
    const met = first <= facts.planYear && facts.planYear <= last;
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
