import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';

/** Settles facts under the pack, and once more by the verifier; other readings may be taken. */
export function settled(facts: SettlementFacts, choices: ChoiceOverrides = {}): Statement {
  const statement = changchun2024.settle(facts, { computedBy: 'test', choices });
  return confirmed(changchun2024, facts, choices, statement);
}

/** The amounts of the first `count` trainees in yuan, joined by slashes. */
export function firstAmounts(statement: Statement, count: number): string {
  return statement.trainees
    .slice(0, count)
    .map(({ fen }) => formatYuan(fen))
    .join(' / ');
}

/** Reads `cost.prorata=RATIO_CAPPED, late=…` as overrides; `default` as none. */
export function readings(text: string): ChoiceOverrides {
  if (text === 'default') return {};
  return Object.fromEntries(text.split(', ').map((each) => each.split('=') as [string, string]));
}
