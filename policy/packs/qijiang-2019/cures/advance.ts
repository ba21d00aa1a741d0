import { advanceCeiling } from '#policy/engine/advance-ceiling.ts';
import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Cure, Cures } from '#policy/engine/counterfactual.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import { paying } from '#policy/engine/lever.ts';
import {
  advance,
  askInBounds,
  askOnceOpened,
  onlyCourses,
} from '../../chongqing-2021/advances/advance-cures.ts';

const paidAlready: Bilingual = {
  zh: '此前预拨已多于应预拨金额：没有一项事实可以代替。',
  en: 'Earlier advances exceed what is to be advanced: no fact stands in for that.',
};

/** Exactly the share asked for, where the text is read so; else within it. */
const askTheShare: Cure<AdvanceFacts> = (facts, subject, law) => {
  if (facts.projectKind !== 'course') return onlyCourses;
  if (law.choice('advance.share') !== 'EXACTLY_50') return askInBounds(facts, subject, law);
  const share = law.share('qj19.advance_share');
  const { ceilingFen, togetherFen } = advanceCeiling(facts, facts.plannedHeadcount, share);
  const away = ceilingFen - togetherFen;
  const { requestedFen } = facts;
  if (requestedFen + away < 0) return paidAlready;
  return [paying(['requestedFen'], requestedFen, away > 0 ? 1 : -1, Math.abs(away), ...advance)];
};

/** What turns each block of an advance in Qijiang. */
export const advanceCures: Cures<AdvanceFacts> = {
  'qj19/settlement/advance-share': askTheShare,
  'qj19/settlement/advance-after-opening': askOnceOpened,
};
