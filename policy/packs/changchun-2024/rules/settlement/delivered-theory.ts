import { exceeds } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';
import { deliveredTheoryShare } from '../../settlement/theory-share.ts';

/** Where theory exceeds 40 % of the hours delivered, the claim waits until an officer accepts the explanation (CC24-3B.c, AMB-35). */
export const deliveredTheory = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/delivered-theory',
    stage: 'settlement',
    clauses: ['CC24-3B.c'],
    title: { zh: '实际授课的理论占比', en: 'theory share as delivered' },
  },
  ({ classes }, _law, say) =>
    classes.map(({ facts: each, law, barred }) => {
      const subject = { kind: 'class', id: each.id } as const;
      const share = deliveredTheoryShare(each, law);
      const planOnly = law.choice('theory.base') === 'PLANNED_ONLY';
      if (planOnly || share === undefined || barred !== undefined) {
        return say.notApplicable(
          subject,
          '仅核计划、未授课或全班不予补贴。',
          'Only the plan is checked, nothing was taught, or the class is barred.',
        );
      }
      const ceiling = law.share('cc24.theory_share_max');
      const answer = { observed: formatPercent(share), required: `≤ ${formatPercent(ceiling)}` };
      if (!exceeds(law, share, ceiling)) {
        return say.pass(subject, {
          ...answer,
          zh: `理论课占 ${formatPercent(share)}。`,
          en: `Theory is ${formatPercent(share)}.`,
        });
      }
      const { theoryExplanation } = each;
      if (theoryExplanation === undefined) {
        return {
          ...say.missing(
            subject,
            `classes.${each.id}.theoryExplanation`,
            `理论课占比 ${formatPercent(share)} 的说明`,
            `the explanation of a theory share of ${formatPercent(share)}`,
          ),
          ...answer,
        };
      }
      return say.warn(subject, {
        ...answer,
        zh: `理论课占 ${formatPercent(share)}，${theoryExplanation.officer}已接受说明：${theoryExplanation.reason}`,
        en: `Theory is ${formatPercent(share)}; ${theoryExplanation.officer} accepted the explanation: ${theoryExplanation.reason}`,
      });
    }),
);
