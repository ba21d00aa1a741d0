import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';
import type { Finding } from './finding.ts';
import type { Law } from './law.ts';
import type { Stage } from './stage.ts';
import { applyWaivers, type Waiver } from './waiver.ts';

/** Where a rule asks: a stage of a case, or the office's own tables, institutions and reports. */
export type RuleStage = Stage | 'masterdata' | 'institution' | 'reporting';

/** What a rule is called and rests on. */
export interface RuleHead {
  readonly id: string;
  readonly stage: RuleStage;
  readonly clauses: readonly ClauseId[];
  readonly title: Bilingual;
  /** True where the clause says 原则上: its block can be waived (AMB-02). */
  readonly inPrinciple: boolean;
  /** The readings its answer turns on, where no derivation names them. */
  readonly choices?: readonly string[];
}

/** One check of the law: a pure function from facts to findings. */
export interface Rule<F> extends RuleHead {
  check(facts: F, law: Law): readonly Finding[];
}

/** Runs every rule, never stopping at a block, and applies the waivers. */
export function decide<F>(
  rules: readonly Rule<F>[],
  facts: F,
  law: Law,
  waivers: readonly Waiver[] = [],
): readonly Finding[] {
  return rules
    .flatMap((rule) => rule.check(facts, law))
    .map((finding) => applyWaivers(finding, waivers));
}
