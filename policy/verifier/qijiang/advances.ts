import type { AdvanceTerms } from '../chongqing/advance.ts';

/** Qijiang: half of the approved estimate, to course projects (QJ19-4.2.g, AMB-64). */
export const advancesOfQijiang: AdvanceTerms = {
  share: (law) => law.share('qj19.advance_share'),
  heads: ({ plannedHeadcount }) => plannedHeadcount,
  isExact: (law) => law.reads('advance.share', 'EXACTLY_50'),
  mayBeAsked: ({ projectKind }) => projectKind === 'course',
};
