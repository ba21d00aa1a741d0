import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import { type Judged, judge, together } from '#policy/engine/judged.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import type { PersonLimit } from './person-limit.ts';

/** A person of a claim under the law of his line; `path` is where the claim tells of him. */
export interface Claimant {
  readonly facts: PersonFacts;
  readonly law: Law;
  readonly path: string;
}

/** What the limits of a programme say of everybody whose earlier subsidies are given. */
export function judgeLimits(
  limits: readonly PersonLimit[],
  claimants: readonly Claimant[],
  waivers: readonly Waiver[] = [],
): Judged {
  const rules = limits.map(({ rule }) => rule);
  const judged = claimants.map(({ facts, law, path }) =>
    judge(rules, { view: facts, facts, law, waivers, path }),
  );
  return together(...judged);
}
