import type { Finding } from '#policy/engine/finding.ts';
import type { RuleHead } from '#policy/engine/rule.ts';

/** The readings that rules turned on as they spoke, each once; what a line is worth names its own. */
export function decidingChoices(
  rules: readonly RuleHead[],
  findings: readonly Finding[],
): readonly string[] {
  const ids = rules.flatMap(({ id, inPrinciple, choices = [] }) => {
    const spoken = findings.filter(
      ({ rule, outcome }) => rule === id && outcome !== 'not-applicable',
    );
    const objected = spoken.some(({ outcome }) => outcome !== 'pass');
    return [
      ...(spoken.length > 0 ? choices : []),
      ...(objected && inPrinciple ? ['in_principle.mode'] : []),
    ];
  });
  return [...new Set(ids)];
}
