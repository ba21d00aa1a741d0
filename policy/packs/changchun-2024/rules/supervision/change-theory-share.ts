import { exceeds } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import { hoursOfLessons, theoryShare } from '../../plan-hours.ts';

/** A theory share that drifts above 40 % may be taught, but the claim then waits for its explanation (AMB-35). */
export const changeTheoryShare = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-theory-share',
    stage: 'supervision',
    clauses: ['CC24-3B.c'],
    title: { zh: '调整后的理论占比', en: 'Share of theory, as changed' },
  },
  ({ classId, timetable }, law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    const share = theoryShare(hoursOfLessons(timetable.flatMap(({ lessons }) => lessons)), law);
    if (share === undefined || law.choice('theory.base') === 'PLANNED_ONLY') {
      return [
        say.notApplicable(
          subject,
          '仅核计划或没有课次。',
          'Only the plan is checked, or nothing is taught.',
        ),
      ];
    }
    const most = law.share('cc24.theory_share_max');
    const drifts = exceeds(law, share, most);
    const answer = {
      observed: formatPercent(share),
      required: `≤ ${formatPercent(most)}`,
      zh: `调整后理论学时占 ${formatPercent(share)}${drifts ? `，超过 ${formatPercent(most)}；结算时须经办人员接受说明` : ''}。`,
      en: `Theory as changed is ${formatPercent(share)}${drifts ? `, above ${formatPercent(most)}; the settlement will ask for an explanation` : ''}.`,
    };
    return [drifts ? say.warn(subject, answer) : say.pass(subject, answer)];
  },
);
