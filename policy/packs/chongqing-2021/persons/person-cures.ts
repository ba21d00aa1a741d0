import { addDays } from '#policy/engine/civil-date.ts';
import type { Cure, Cures } from '#policy/engine/counterfactual.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Law } from '#policy/engine/law.ts';
import { moving, setting } from '#policy/engine/lever.ts';
import { isSameItem } from './same-item-once.ts';

/** Counted on a later day, in a year that has room. */
export const countedLater: Cure<PersonFacts> = ({ asked: { certifiedOn, to } }) => {
  const [key, day, zh, en] =
    certifiedOn === undefined
      ? (['to', to, '培训结束日', 'the training ended'] as const)
      : (['certifiedOn', certifiedOn, '证书日期', 'the certificate issued'] as const);
  return [moving(['asked', key], day, 1, zh, en)];
};

/** Ten years: no training through work lasts longer. */
const mostDays = 3_660;

/** Taken after the training through work. */
const takenLater: Cure<PersonFacts> = ({ asked: { from, to } }) => [
  {
    most: mostDays,
    edits: (steps) => [
      { path: ['asked', 'from'], to: addDays(from, steps) },
      { path: ['asked', 'to'], to: addDays(to, steps) },
    ],
    say: (steps) => ({
      zh: `培训推后 ${steps} 天，由 ${from} 改为 ${addDays(from, steps)} 开始`,
      en: `the training later by ${steps} days, from ${addDays(from, steps)} instead of ${from}`,
    }),
  },
];

/** The item never subsidised by what a rule counts. */
export function neverBy(
  counts: (past: PastSubsidy, facts: PersonFacts) => boolean,
): Cure<PersonFacts> {
  return (facts, _subject, law: Law) => {
    const { asked, history } = facts;
    const kept = history.filter((past) => !(counts(past, facts) && isSameItem(past, asked, law)));
    return [
      setting(
        [{ path: ['history'], to: kept }],
        '此前没有领过同一职业同一等级的补贴',
        'the item not subsidised before',
      ),
    ];
  };
}

/** The item not subsidised before. */
export const notBefore = neverBy(({ kind }) => kind !== 'work-training');

/** What turns each block of a person's further subsidy under the notice of the city. */
export const personCures: Cures<PersonFacts> = {
  'cq21/opening/annual-limit': countedLater,
  'cq21/opening/not-during-work-training': takenLater,
};
