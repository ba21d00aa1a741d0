import { defineRule } from '#policy/engine/define-rule.ts';
import { formatSeconds, secondsOf } from '#policy/engine/duration.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';

/** Each clip is measured; one that is too short does not count and is named to the institution. */
export const clipLength = defineRule<SupervisionFacts>(
  {
    id: 'cc24/supervision/clip-length',
    stage: 'supervision',
    clauses: ['CC24-3A.3.d'],
    title: { zh: '视频时长', en: 'Length of a clip' },
  },
  (facts, law, say) => {
    const least = secondsOf(law.count('cc24.clip_min_minutes'));
    return facts.clips.map(({ seconds }, at) => {
      const subject = {
        kind: 'file',
        id: `${facts.classId}/${facts.date}/clip-${at + 1}`,
      } as const;
      const answer = {
        observed: formatSeconds(seconds),
        required: `≥ ${formatSeconds(least)}`,
        zh: `${facts.date}第 ${at + 1} 段视频时长 ${formatSeconds(seconds)}，须不少于 ${formatSeconds(least)}，不足者不计。`,
        en: `Clip ${at + 1} of ${facts.date} lasts ${formatSeconds(seconds)}; at least ${formatSeconds(least)}, or it does not count.`,
      };
      return seconds >= least ? say.pass(subject, answer) : say.warn(subject, answer);
    });
  },
);
