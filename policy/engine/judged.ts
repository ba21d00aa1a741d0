import { once } from './derive.ts';
import type { Finding } from './finding.ts';
import { decide, type Rule, type RuleHead } from './rule.ts';
import { type DerivedFinding, deriveVerdicts, type Judging } from './verdict-tree.ts';

/** What rules found; their trees are built when they are first asked for. */
export interface Judged {
  readonly rules: readonly RuleHead[];
  readonly findings: readonly Finding[];
  /** Every finding with its tree, in the same order. */
  verdicts(): readonly DerivedFinding[];
}

/** Rules of one kind of facts, asked at once. */
export function judge<V>(rules: readonly Rule<V>[], judging: Judging<V>): Judged {
  const { view, law, waivers } = judging;
  return {
    rules,
    findings: decide(rules, view, law, waivers),
    verdicts: once(() => deriveVerdicts(rules, judging)),
  };
}

/** What rules of several kinds of facts found, one after the other. */
export function together(...parts: readonly Judged[]): Judged {
  return {
    rules: [...new Set(parts.flatMap(({ rules }) => rules))],
    findings: parts.flatMap(({ findings }) => findings),
    verdicts: once(() => parts.flatMap((part) => part.verdicts())),
  };
}

/** What is found where no rule speaks. */
export const noRules: Judged = { rules: [], findings: [], verdicts: () => [] };
