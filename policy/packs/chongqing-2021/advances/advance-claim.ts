import type { ClaimKind } from '#policy/engine/pack.ts';
import { advanceClaimSchema } from '../facts/advance-claim.ts';

/** The claim of an advance, in a district that pays them. */
export function advanceClaim(pack: string): ClaimKind {
  return {
    id: 'advance',
    label: { zh: '预拨', en: 'advance' },
    facts: advanceClaimSchema,
    lawDays: ['openedOn', 'on'],
    example: `policy/packs/${pack}/examples/advance.json`,
  };
}
