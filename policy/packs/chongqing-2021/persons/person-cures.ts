import { addDays } from '#policy/engine/civil-date.ts';
import type { Cure, Cures } from '#policy/engine/counterfactual.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Lever, moving, setting } from '#policy/engine/lever.ts';
import { countedSubsidies } from './counted-subsidies.ts';
import { isSameItem } from './same-item-once.ts';

/** The history without some of it, one subsidy less a step. */
function fewer({ history }: PersonFacts, without: readonly PastSubsidy[]): Lever {
  return {
    most: without.length,
    edits: (steps) => {
      const gone = new Set(without.slice(0, steps));
      return [{ path: ['history'], to: history.filter((past) => !gone.has(past)) }];
    },
    say: (steps) => ({
      zh: `此前少领 ${steps} 次补贴`,
      en: `fewer earlier subsidies, by ${steps}`,
    }),
  };
}

/** Counted on a later day, in a year that has room; or fewer subsidies before. */
export const countedLater: Cure<PersonFacts> = (facts, _subject, law) => {
  const { certifiedOn, to } = facts.asked;
  const [key, day, zh, en] =
    certifiedOn === undefined
      ? (['to', to, '培训结束日', 'the training ended'] as const)
      : (['certifiedOn', certifiedOn, '证书日期', 'the certificate issued'] as const);
  return [moving(['asked', key], day, 1, zh, en), fewer(facts, countedSubsidies(facts, law))];
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
