import type { CalculationNode } from '#policy/engine/derivation.ts';
import { once } from '#policy/engine/derive.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { deriveVerdicts, type Judging } from '#policy/engine/verdict-tree.ts';
import { refusingRules } from '../rules/settlement/settlement-rules.ts';
import type { SettlementView } from './settlement-view.ts';

/** The blocks that refuse a whole claim, and the trees of what they rest on; none where it is not refused. */
export interface Refusal {
  readonly findings: readonly Finding[];
  verdicts(): readonly CalculationNode[];
}

/** Whether a finding refuses everything; a block on a class, trainee or day only zeroes that one. */
function refuses({ outcome, subject }: Finding): boolean {
  return outcome === 'block' && (subject.kind === 'project' || subject.kind === 'claim');
}

/** What refuses a claim by the findings of its rules; the trees are built when they are first asked for. */
export function refusalBy(findings: readonly Finding[], judging: Judging<SettlementView>): Refusal {
  const blocks = findings.filter(refuses);
  return {
    findings: blocks,
    verdicts: once(() =>
      blocks.length === 0
        ? []
        : deriveVerdicts(refusingRules, judging)
            .filter(({ finding }) => refuses(finding))
            .map(({ derive }) => derive()),
    ),
  };
}
