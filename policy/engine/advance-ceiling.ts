import { EngineError } from './engine-error.ts';
import type { AdvanceFacts } from './facts/advance.ts';
import { addFen, type Fen, fenAsRatio, multiplyFen } from './fen.ts';
import { multiplyRatio, type Ratio } from './ratio.ts';
import { roundToFen } from './rounding.ts';

/** What may be paid in advance: the ceiling, and with the amount asked for the sum of all advances. */
export interface AdvanceCeiling {
  readonly estimateFen: Fen;
  readonly ceilingFen: Fen;
  readonly togetherFen: Fen;
}

/**
 * The ceiling of all advances together: a share of `heads` times the standard, cut down to the fen so
 * that it is never exceeded. Throws `EngineError` standard-not-entered.
 */
export function advanceCeiling(facts: AdvanceFacts, heads: number, share: Ratio): AdvanceCeiling {
  if (facts.perHeadFen === null) {
    throw new EngineError('standard-not-entered', {
      zh: 'perHeadFen：尚未录入补贴标准，不能核算预拨上限。',
      en: 'perHeadFen: the standard is not entered, so the ceiling of advances cannot be computed.',
    });
  }
  const estimateFen = multiplyFen(facts.perHeadFen, heads);
  return {
    estimateFen,
    ceilingFen: roundToFen(multiplyRatio(share, fenAsRatio(estimateFen)), 'down'),
    togetherFen: addFen(facts.requestedFen, ...facts.earlier.map(({ fen }) => fen)),
  };
}
