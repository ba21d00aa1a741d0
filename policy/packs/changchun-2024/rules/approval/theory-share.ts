import { exceeds } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import { theoryShare as shareOf, theoryHours, totalHours } from '../../plan-hours.ts';

/** Theory takes at most forty per cent of the plan, compared exactly (AMB-04, AMB-34, AMB-35). */
export const theoryShare = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/theory-share',
    stage: 'approval',
    clauses: ['CC24-3B.c'],
    title: { zh: '理论学时占比', en: 'Share of theory hours' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const share = facts.plan && shareOf(facts.plan, law);
    if (facts.plan === undefined || share === undefined) {
      return [say.missing(subject, 'plan', '计划学时', 'planned hours')];
    }
    const most = law.share('cc24.theory_share_max');
    const hours = `${theoryHours(facts.plan, law)}/${totalHours(facts.plan)}`;
    const answer = {
      observed: hours,
      required: `≤ ${formatPercent(most)}`,
      zh: `理论学时 ${hours}，占 ${formatPercent(share)}，不得超过 ${formatPercent(most)}。`,
      en: `Theory ${hours}, ${formatPercent(share)}; at most ${formatPercent(most)}.`,
    };
    return [exceeds(law, share, most) ? say.block(subject, answer) : say.pass(subject, answer)];
  },
);
