import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Rule } from '#policy/engine/rule.ts';

/** A rule about one person's subsidies, and the kind of the line of a claim that it leaves unpaid. */
export interface PersonLimit {
  readonly rule: Rule<PersonFacts>;
  readonly kind: string;
}
