import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import type { PastSubsidy, PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Lever } from '#policy/engine/lever.ts';
import { apprenticeAsking, traineeAsking } from '../persons/claimants.ts';
import { countableSubsidies } from '../persons/counted-subsidies.ts';
import { overlapping } from '../persons/not-during-work-training.ts';
import { personOf } from '../persons/person.ts';
import { type ClaimFacts, placeOf } from './claim-facts.ts';
import { excepted } from './excepted.ts';

/** What is asked for somebody in a claim, beside what he was subsidised for before. */
function askingIn(
  facts: ClaimFacts,
  { id }: FindingSubject,
  { pack }: Law,
): PersonFacts | undefined {
  if (facts.kind === 'course') {
    const trainee = facts.trainees.find((each) => each.id === id);
    const of = facts.classes.find((each) => each.id === trainee?.classId);
    return trainee && of && traineeAsking(trainee, of, facts, pack);
  }
  if (facts.kind !== 'apprenticeship') return undefined;
  const apprentice = facts.apprentices.find((each) => each.id === id);
  return apprentice && apprenticeAsking(apprentice, facts, pack);
}

/** The earlier subsidies that `counts` names gone, one more a step. */
function fewer(
  facts: ClaimFacts,
  subject: FindingSubject,
  law: Law,
  counts: (person: PersonFacts, law: Law) => readonly PastSubsidy[],
): readonly Lever[] {
  const person = askingIn(facts, subject, law);
  if (person === undefined) return [];
  const counted = counts(person, law);
  const path = [...placeOf(facts, subject), 'history'];
  return [
    {
      most: counted.length,
      edits: (steps) => {
        const gone = counted.slice(0, steps);
        return [{ path, to: person.history.filter((past) => !gone.includes(past)) }];
      },
      say: (steps) => ({
        zh: `此前少领 ${steps} 次相应补贴`,
        en: `${steps} of the earlier subsidies not paid before`,
      }),
    },
  ];
}

/** Fewer of the earlier subsidies that `counts` names. */
export function neverPaid(
  counts: (person: PersonFacts, law: Law) => readonly PastSubsidy[],
): Cure<ClaimFacts> {
  return (facts, subject, law) => fewer(facts, subject, law, counts);
}

/** An exception that an officer grants, or fewer subsidies in the year; `rule` is the yearly limit of the place. */
export function withinYear(rule: string): Cure<ClaimFacts> {
  return (facts, subject, law) => {
    const person = askingIn(facts, subject, law);
    if (person === undefined || !('waivers' in facts) || !('claim' in facts)) return noSingleChange;
    return [
      excepted(facts, rule, personOf(person)),
      ...fewer(facts, subject, law, countableSubsidies),
    ];
  };
}

/** What turns each line that a limit of persons bars, under the notice of the city. */
export const personLineCures: Cures<ClaimFacts> = {
  'annual-limit': withinYear('cq21/opening/annual-limit'),
  'during-work-training': neverPaid(overlapping),
};
