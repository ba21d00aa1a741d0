import { exceeds } from '#policy/engine/compare-share.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import {
  hoursOfLessons,
  theoryShare as shareOf,
  theoryHours,
  totalHours,
} from '../../plan-hours.ts';

/** Theory takes at most forty per cent of the teaching plan and of its timetable (AMB-35). */
export const theoryShare = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/theory-share',
    stage: 'opening',
    clauses: ['CC24-3B.c'],
    title: { zh: '理论学时占比', en: 'Share of theory hours' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const most = law.share('cc24.theory_share_max');
    const scheduled = hoursOfLessons(facts.timetable.flatMap(({ lessons }) => lessons));
    const sources = [
      [facts.plan, 'plan', '教学计划', 'teaching plan'],
      [scheduled, 'timetable', '课表', 'timetable'],
    ] as const;
    return sources.map(([hours, path, zh, en]) => {
      const share = shareOf(hours, law);
      if (share === undefined)
        return say.missing(subject, path, `${zh}的学时`, `hours of the ${en}`);
      const part = `${theoryHours(hours, law)}/${totalHours(hours)}`;
      const answer = {
        observed: part,
        required: `≤ ${formatPercent(most)}`,
        zh: `${zh}理论学时 ${part}，占 ${formatPercent(share)}，不得超过 ${formatPercent(most)}。`,
        en: `Theory of the ${en} ${part}, ${formatPercent(share)}; at most ${formatPercent(most)}.`,
      };
      return exceeds(law, share, most) ? say.block(subject, answer) : say.pass(subject, answer);
    });
  },
);
