import { expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';

/** A case and, in yuan, what its claim comes to. */
export type CaseRow = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  status: string,
  yuan: number,
];

/** Settles each case, which the verifier computes once more. */
export function itAgrees(rows: readonly CaseRow[]): void {
  it.each(rows)('%s', (_what, facts, choices, status, yuan) => {
    const statement = settled(facts, choices);
    expect([statement.status, statement.totalFen]).toEqual([status, yuan * 100]);
  });
}
