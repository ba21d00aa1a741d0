import { exceeds } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import type { CourseOpeningFacts } from '../../facts/opening.ts';
import { onlineShareOf, onlineShareRule } from '../../settlement/online-limit.ts';

/** Online hours are in principle at most thirty per cent of the plan; a pilot lifts the limit (CQ21-2.e, AMB-58, AMB-62). */
export const onlineShare = defineRule<CourseOpeningFacts>(
  {
    id: onlineShareRule,
    stage: 'opening',
    clauses: ['CQ21-2.e'],
    title: { zh: '线上课时占比', en: 'Share of online hours' },
    inPrinciple: true,
  },
  ({ classId, plan, onlinePilot }, law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    if (onlinePilot !== undefined) {
      return [
        say.notApplicable(
          subject,
          `全线上试点（${onlinePilot.approvalNumber}），不受占比限制。`,
          `A fully online pilot (${onlinePilot.approvalNumber}); the limit does not apply.`,
        ),
      ];
    }
    const share = onlineShareOf(plan);
    const most = law.share('cq21.online_share_max');
    const answer = {
      observed: `${plan.online}/${plan.offline + plan.online}`,
      required: `≤ ${formatPercent(most)}`,
      zh: `线上课时占 ${formatPercent(share)}，原则上不超过 ${formatPercent(most)}。`,
      en: `Online hours are ${formatPercent(share)}; in principle at most ${formatPercent(most)}.`,
    };
    return [exceeds(law, share, most) ? say.block(subject, answer) : say.pass(subject, answer)];
  },
);
