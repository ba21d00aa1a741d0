import type { Finding } from '#policy/engine/finding.ts';
import type { RuleHead } from '#policy/engine/rule.ts';

/** The readings that rules turned on as they spoke, each once; what a line is worth names its own. */
export function decidingChoices(
  rules: readonly RuleHead[],
  findings: readonly Finding[],
): readonly string[] {
  const ids = rules.flatMap(({ id, inPrinciple, choices = [] }) => {
    const own = findings.filter(({ rule }) => rule === id);
    const spoke = own.some(({ outcome }) => outcome !== 'not-applicable');
    const objected = own.some(({ outcome, waivedBy }) => outcome !== 'pass' || waivedBy);
    return [
      ...(spoke ? choices : []),
      ...(spoke && objected && inPrinciple ? ['in_principle.mode'] : []),
    ];
  });
  return [...new Set(ids)];
}
