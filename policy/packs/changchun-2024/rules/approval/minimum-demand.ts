import { aboveIncludesLimit } from '#policy/engine/compare-share.ts';
import { defineRule, type Say } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Law } from '#policy/engine/law.ts';

/** Over what the five are counted: a demand with its name, or the path of the fact that is missing. */
interface Demand {
  readonly path: string;
  readonly of: { readonly zh: string; readonly en: string };
  readonly count: number | undefined;
}

/** The demands that must each reach the least one: the project's by default (AMB-17). */
function demandsOf(facts: ApprovalFacts, law: Law): readonly Demand[] {
  switch (law.choice('min_demand.scope')) {
    case 'OCCUPATION': {
      const of = { zh: '分职业', en: 'by occupation' };
      if (facts.demandByOccupation === undefined) {
        return [{ path: 'demandByOccupation', of, count: undefined }];
      }
      return facts.demandByOccupation.map(({ occupationCode, demand }, at) => ({
        path: `demandByOccupation.${at}.demand`,
        of: { zh: `职业 ${occupationCode} 的`, en: `for occupation ${occupationCode}` },
        count: demand,
      }));
    }
    case 'ENTERPRISE_YEAR':
      return facts.enterprises.map(({ id, demandThisYear }, at) => ({
        path: `enterprises.${at}.demandThisYear`,
        of: { zh: `企业 ${id} 本年`, en: `of enterprise ${id} this year` },
        count: demandThisYear,
      }));
    default:
      return [
        {
          path: 'declaredDemand',
          of: { zh: '申报', en: 'of the project' },
          count: facts.declaredDemand,
        },
      ];
  }
}

function judgeDemand(
  { path, of, count }: Demand,
  facts: ApprovalFacts,
  law: Law,
  say: Say,
): Finding {
  const subject = { kind: 'project', id: facts.projectId } as const;
  if (count === undefined) {
    return say.missing(subject, path, `${of.zh}用工需求人数`, `declared demand ${of.en}`);
  }
  const least = law.count('cc24.min_hiring_demand');
  const inclusive = aboveIncludesLimit(law);
  const answer = {
    observed: count,
    required: inclusive ? `≥ ${least}` : `> ${least}`,
    zh: `${of.zh}用工需求 ${count} 人，原则上须${inclusive ? '不少于' : '多于'} ${least} 人。`,
    en: `Declared demand ${of.en} ${count}; in principle ${inclusive ? 'at least' : 'more than'} ${least}.`,
  };
  const met = inclusive ? count >= least : count > least;
  return met ? say.pass(subject, answer) : say.block(subject, answer);
}

/** In principle the applying enterprise hires at least five (AMB-01, AMB-17). */
export const minimumDemand = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/minimum-demand',
    stage: 'approval',
    clauses: ['CC24-3A.1.g'],
    title: { zh: '最低用工标准', en: 'Least hiring demand' },
    inPrinciple: true,
  },
  (facts, law, say) => demandsOf(facts, law).map((demand) => judgeDemand(demand, facts, law, say)),
);
