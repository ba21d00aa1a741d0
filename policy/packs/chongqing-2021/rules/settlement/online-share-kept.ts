import { exceeds } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { deliveredHours, isLimitLifted, onlineShareOf } from '../../settlement/online-limit.ts';

/** At settlement an online share above the limit is shown; what it costs is AMB-58 (CQ21-2.e). */
export const onlineShareKept = defineRule<CourseView>(
  {
    id: 'cq21/settlement/online-share',
    stage: 'settlement',
    clauses: ['CQ21-2.e'],
    title: { zh: '实际线上占比', en: 'Online share as delivered' },
  },
  ({ facts, classes }, _law, say) =>
    classes.map(({ facts: of, law }) => {
      const subject = { kind: 'class', id: of.id } as const;
      const delivered = deliveredHours(of);
      if (delivered.online === 0) {
        return say.notApplicable(subject, '没有线上课时。', 'There are no online hours.');
      }
      const share = onlineShareOf(delivered);
      const most = law.share('cq21.online_share_max');
      const lifted = isLimitLifted(of, facts.waivers);
      const answer = {
        observed: `${delivered.online}/${delivered.offline + delivered.online}`,
        required: `≤ ${formatPercent(most)}`,
        zh: `实际线上课时占 ${formatPercent(share)}，上限 ${formatPercent(most)}${lifted ? '，已例外批准或属试点' : ''}。`,
        en: `Online hours are ${formatPercent(share)} as delivered; at most ${formatPercent(most)}${lifted ? ', lifted by waiver or pilot' : ''}.`,
      };
      return exceeds(law, share, most) && !lifted
        ? say.warn(subject, answer)
        : say.pass(subject, answer);
    }),
);
