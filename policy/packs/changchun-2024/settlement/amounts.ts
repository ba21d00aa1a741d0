import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { sumFen } from '#policy/engine/fen.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { decide } from '#policy/engine/rule.ts';
import type { Amounts } from '#policy/engine/statement.ts';
import { refusingRules } from '../rules/settlement/settlement-rules.ts';
import { checkClasses } from './check-classes.ts';
import { dueLines } from './due-lines.ts';
import { refusalBy } from './refusal.ts';
import { settlementView } from './settlement-view.ts';

/** What a statement of the same facts would pay, to whom and why, without findings and trees. Throws what `settle` throws. */
export function amounts(
  pack: PolicyPack,
  facts: SettlementFacts,
  overrides: ChoiceOverrides,
): Amounts {
  checkClasses(pack, facts);
  const view = settlementView(pack, facts, overrides);
  const { law } = view;
  const { waivers } = facts;
  const found = decide(refusingRules, view, law, waivers);
  const refusal = refusalBy(found, { view, facts, law, waivers });
  const lines = dueLines(view, refusal);
  return {
    refused: refusal.findings.length > 0,
    totalFen: sumFen(lines.map(({ fen }) => fen)),
    trainees: lines.map(({ standing: { facts: trainee }, entitlement: { kind }, fen }) => ({
      id: trainee.id,
      classId: trainee.classId,
      fen,
      kind,
    })),
  };
}
