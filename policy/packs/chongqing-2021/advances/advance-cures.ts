import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type Cure, noSingleChange } from '#policy/engine/counterfactual.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { moving } from '#policy/engine/lever.ts';
import type { ClaimFacts } from '../cures.ts';

/** Less asked for, a fen at a time, down to nothing. */
export const askLess: Cure<ClaimFacts> = (facts) => {
  if (facts.kind !== 'advance') return noSingleChange;
  const { requestedFen } = facts;
  return [
    {
      most: requestedFen,
      edits: (steps) => [{ path: ['requestedFen'], to: requestedFen - steps }],
      say: (steps) => ({
        zh: `申请预拨金额减少 ${formatYuan(fen(steps))} 元`,
        en: `${formatYuan(fen(steps))} yuan less asked for`,
      }),
    },
  ];
};

const notOpened: Bilingual = {
  zh: '开班尚未批准：没有一项事实可以代替批准。',
  en: 'The opening is not approved: no fact stands in for the approval.',
};

/** Asked for once the opening is approved, and finance has consented where that is asked. */
export const askLater: Cure<ClaimFacts> = (facts) => {
  if (facts.kind !== 'advance') return noSingleChange;
  if (facts.openedOn === null) return notOpened;
  return [moving(['on'], facts.on, 1, '申请日', 'the advance asked for')];
};
