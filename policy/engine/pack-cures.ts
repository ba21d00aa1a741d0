import type { Cures } from './counterfactual.ts';
import type { ApprovalFacts } from './facts/approval.ts';
import type { AssessmentFacts } from './facts/assessment.ts';
import type { OpeningFacts } from './facts/opening.ts';
import type { SettlementFacts } from './facts/settlement.ts';
import type { SupervisionFacts } from './facts/supervision.ts';
import type { StatementCures } from './turn-statement.ts';

/** What would turn the blocks of a pack, by stage. */
export interface PackCures {
  readonly approval: Cures<ApprovalFacts>;
  readonly opening: Cures<OpeningFacts>;
  readonly supervision: Cures<SupervisionFacts>;
  readonly assessment: Cures<AssessmentFacts>;
  readonly settlement: StatementCures<SettlementFacts>;
}
