import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';

/** Whom a rule about one person's subsidies speaks of, by the kind that the claim calls him. */
export function personOf({ traineeId, asked }: PersonFacts): FindingSubject {
  return { kind: asked.kind === 'apprenticeship' ? 'apprentice' : 'trainee', id: traineeId };
}
