import type { PackCures } from '#policy/engine/pack-cures.ts';
import { approvalCures } from './cures/approval.ts';
import { assessmentCures } from './cures/assessment.ts';
import { openingCures } from './cures/opening.ts';
import { lineCures, settlementCures } from './cures/settlement.ts';
import { supervisionCures } from './cures/supervision.ts';

/** What would turn each block of the Changchun rules and each line that pays nothing. */
export const cures: PackCures = {
  approval: approvalCures,
  opening: openingCures,
  supervision: supervisionCures,
  assessment: assessmentCures,
  settlement: { rules: settlementCures, lines: lineCures },
};
