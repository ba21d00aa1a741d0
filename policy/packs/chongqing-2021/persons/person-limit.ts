import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { countedSubsidies } from './counted-subsidies.ts';
import { overlapping } from './not-during-work-training.ts';
import { sameItems } from './same-item-once.ts';

/** A rule about one person's subsidies, and what the line of a claim shows that it leaves unpaid. */
export interface PersonLimit {
  readonly rule: Rule<PersonFacts>;
  /** The kind of the line. */
  readonly kind: string;
  readonly label: Bilingual;
  /** The number that is the limit, where there is one. */
  readonly parameter?: string;
  /** The earlier subsidies that a block rests on. */
  counted(facts: PersonFacts, law: Law): readonly PastSubsidy[];
}

/** The yearly limit of a text (AMB-49). */
export function yearly(rule: Rule<PersonFacts>, parameter: string): PersonLimit {
  return {
    rule,
    kind: 'annual-limit',
    label: { zh: '超过每年补贴次数', en: 'more subsidies than a year allows' },
    parameter,
    counted: countedSubsidies,
  };
}

/** No other training during training through work (CQ21-3.f). */
export function apart(rule: Rule<PersonFacts>): PersonLimit {
  return {
    rule,
    kind: 'during-work-training',
    label: { zh: '与以工代训期间重叠', en: 'overlaps training through work' },
    counted: overlapping,
  };
}

/** The same item once (AMB-50). */
export function onceFor(rule: Rule<PersonFacts>): PersonLimit {
  return {
    rule,
    kind: 'same-item',
    label: { zh: '同一职业同一等级已补贴过', en: 'the item was subsidised before' },
    counted: sameItems,
  };
}
