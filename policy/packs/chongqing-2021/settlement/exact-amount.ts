import type { CalculationNode } from '#policy/engine/derivation.ts';
import type { Ratio } from '#policy/engine/ratio.ts';

/** An exact amount in fen with the tree it comes from. */
export interface ExactAmount {
  readonly exactFen: Ratio;
  readonly derivation: CalculationNode;
}
