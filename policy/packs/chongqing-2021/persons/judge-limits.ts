import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import { type Judged, judge, together } from '#policy/engine/judged.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import type { HistoriesOfClaim } from './histories-given.ts';
import type { PersonLimit } from './person-limit.ts';

/** A person of a claim under the law of his line; `path` is where the claim tells of him. */
export interface Claimant {
  readonly facts: PersonFacts;
  readonly law: Law;
  readonly path: string;
}

/** The people of a claim whose earlier subsidies are given, and the ids of the others. */
export interface Claimants {
  readonly claimId: string;
  readonly given: readonly Claimant[];
  readonly without: readonly string[];
}

/** What a programme holds everybody to by what he was subsidised for before. */
export interface LimitsOfPersons {
  readonly limits: readonly PersonLimit[];
  readonly histories: Rule<HistoriesOfClaim>;
}

/** The people of a claim, those apart of whom `claimant` finds no history. */
export function claimantsOf<P extends { readonly id: string }>(
  claimId: string,
  people: readonly P[],
  claimant: (person: P) => Claimant | undefined,
): Claimants {
  const asked = people.map((person) => ({ id: person.id, found: claimant(person) }));
  return {
    claimId,
    given: asked.flatMap(({ found }) => found ?? []),
    without: asked.flatMap(({ id, found }) => (found === undefined ? [id] : [])),
  };
}

/** What the limits of a programme say of everybody whose earlier subsidies are given, and whose are not. */
export function judgeLimits(
  { limits, histories }: LimitsOfPersons,
  { claimId, given, without }: Claimants,
  law: Law,
  waivers: readonly Waiver[] = [],
): Judged {
  const rules = limits.map(({ rule }) => rule);
  const claim = { claimId, people: given.length + without.length, without };
  const judged = given.map((one) =>
    judge(rules, { view: one.facts, facts: one.facts, law: one.law, waivers, path: one.path }),
  );
  return together(
    ...(claim.people === 0 ? [] : [judge([histories], { view: claim, facts: claim, law })]),
    ...judged,
  );
}
