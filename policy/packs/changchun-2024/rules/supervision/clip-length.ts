import { defineRule } from '#policy/engine/define-rule.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';

const secondsPerMinute = 60;

/** `1199` → `19:59`. */
function formatLength(seconds: number): string {
  const rest = String(seconds % secondsPerMinute).padStart(2, '0');
  return `${Math.floor(seconds / secondsPerMinute)}:${rest}`;
}

/** Each clip is measured; one that is too short does not count and is named to the institution. */
export const clipLength = defineRule<SupervisionFacts>(
  {
    id: 'cc24/supervision/clip-length',
    stage: 'supervision',
    clauses: ['CC24-3A.3.d'],
    title: { zh: '视频时长', en: 'Length of a clip' },
  },
  (facts, law, say) => {
    const least = law.count('cc24.clip_min_minutes') * secondsPerMinute;
    return facts.clips.map(({ seconds }, at) => {
      const subject = {
        kind: 'file',
        id: `${facts.classId}/${facts.date}/clip-${at + 1}`,
      } as const;
      const answer = {
        observed: formatLength(seconds),
        required: `≥ ${formatLength(least)}`,
        zh: `${facts.date}第 ${at + 1} 段视频时长 ${formatLength(seconds)}，须不少于 ${formatLength(least)}，不足者不计。`,
        en: `Clip ${at + 1} of ${facts.date} lasts ${formatLength(seconds)}; at least ${formatLength(least)}, or it does not count.`,
      };
      return seconds >= least ? say.pass(subject, answer) : say.warn(subject, answer);
    });
  },
);
