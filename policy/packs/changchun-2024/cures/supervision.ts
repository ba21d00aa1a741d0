import type { Cures } from '#policy/engine/counterfactual.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';
import { moving, setting } from '#policy/engine/lever.ts';

const secondsPerMinute = 60;

/** What turns each block of a training day. */
export const supervisionCures: Cures<SupervisionFacts> = {
  'cc24/supervision/approved-before-session': ({ openingApprovedOn, date }) => [
    openingApprovedOn === null
      ? setting(
          [{ path: ['openingApprovedOn'], to: date }],
          `开班最迟于 ${date} 核准`,
          `the opening approved by ${date}`,
        )
      : moving(['openingApprovedOn'], openingApprovedOn, -1, '开班核准日', 'the opening approved'),
  ],
  'cc24/supervision/clips-recorded': ({ clips }, _subject, law) => {
    const seconds = law.count('cc24.clip_min_minutes') * secondsPerMinute;
    return [
      {
        most: law.count('cc24.clips_per_day'),
        edits: (steps) =>
          Array.from({ length: steps }, (_, at) => ({
            path: ['clips', clips.length + at],
            to: { seconds, accepted: true },
          })),
        say: (steps) => ({
          zh: `再有 ${steps} 段合格视频`,
          en: `${steps} more good clips`,
        }),
      },
    ];
  },
};
