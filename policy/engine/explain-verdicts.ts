import { explainDerivation } from './explain-derivation.ts';
import type { DerivedFinding } from './verdict-tree.ts';

/** What each finding rests on that is no pass, as Chinese text; empty where all passed. */
export function explainVerdicts(verdicts: readonly DerivedFinding[]): string {
  const said = verdicts.filter(
    ({ finding: { outcome } }) => outcome !== 'pass' && outcome !== 'not-applicable',
  );
  if (said.length === 0) return '';
  const lines = said.flatMap(({ derive }) => explainDerivation(derive()));
  return ['', '核查结论的依据', ...lines, ''].join('\n');
}
