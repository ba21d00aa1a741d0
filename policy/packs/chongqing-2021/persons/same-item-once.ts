import { yearOf } from '#policy/engine/civil-date.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { countedOn } from './counted-subsidies.ts';
import { personOf } from './person.ts';

/** Whether two subsidies are for the same item (AMB-50); an item without code goes by its trade. */
export function isSameItem(a: PastSubsidy, b: PastSubsidy, law: Law): boolean {
  if (a.level !== b.level) return false;
  const byTrade = law.choice('repeat.key') === 'TRADE_AND_LEVEL';
  return byTrade || a.occupationCode === null || b.occupationCode === null
    ? a.trade === b.trade
    : a.occupationCode === b.occupationCode;
}

/** The earlier subsidies for the item that is asked for, in its year or ever (AMB-50). */
export function sameItems({ asked, history }: PersonFacts, law: Law): readonly PastSubsidy[] {
  const sameYear = law.choice('repeat.period') === 'SAME_YEAR';
  return history.filter(
    (past) =>
      past.kind !== 'work-training' &&
      isSameItem(past, asked, law) &&
      (!sameYear || yearOf(countedOn(past)) === yearOf(countedOn(asked))),
  );
}

/** A rule that the same occupation at the same level is subsidised once (AMB-50). */
export function sameItemOnce(id: string, clauses: readonly ClauseId[]): Rule<PersonFacts> {
  return defineRule<PersonFacts>(
    {
      id,
      stage: 'opening',
      clauses,
      choices: ['repeat.key', 'repeat.period'],
      title: { zh: '同一职业同一等级不重复补贴', en: 'The same item once' },
    },
    (facts, law, say) => {
      const { asked } = facts;
      const subject = personOf(facts);
      if (asked.kind === 'work-training') {
        return [
          say.notApplicable(
            subject,
            '以工代训没有职业等级。',
            'Training through work has no level.',
          ),
        ];
      }
      const [earlier] = sameItems(facts, law);
      const item = `${asked.trade} ${asked.level}`;
      return [
        earlier === undefined
          ? say.pass(subject, {
              observed: item,
              zh: `${item} 此前没有补贴过。`,
              en: `${item} was not subsidised before.`,
            })
          : say.block(subject, {
              observed: `${item}, ${countedOn(earlier)}`,
              zh: `${item} 已于 ${countedOn(earlier)} 补贴过，不重复补贴。`,
              en: `${item} was subsidised on ${countedOn(earlier)} already.`,
            }),
      ];
    },
  );
}
