import { type Cure, noSingleChange } from '#policy/engine/counterfactual.ts';
import { factAt } from '#policy/engine/fact-change.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import { inTurn, type Lever, moving, paying, setting } from '#policy/engine/lever.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { onlineShareRule } from '../settlement/online-limit.ts';
import { type ClaimFacts, placeOf } from './claim-facts.ts';
import { enough } from './enough.ts';
import { excepted } from './excepted.ts';

function classOf(facts: CourseFacts, subject: FindingSubject): number {
  const classId = factAt(facts, [...placeOf(facts, subject), 'classId']);
  return facts.classes.findIndex(({ id }) => id === classId);
}

/** The opening approved, approved under the notice, or the online share excepted. */
export const admit: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'course') return noSingleChange;
  const at = classOf(facts, subject);
  const of = facts.classes[at];
  if (of === undefined) return noSingleChange;
  const path = ['classes', at, 'openingApprovedOn'];
  if (of.openingApprovedOn !== null) {
    return [
      moving(path, of.openingApprovedOn, 1, '开班批准日', 'the opening approved'),
      excepted(facts, onlineShareRule, { kind: 'class', id: of.id }),
    ];
  }
  const [first = facts.claim.filedOn] = of.days.map(({ date }) => date).toSorted();
  return [setting([{ path, to: first }], `最迟于 ${first} 批准开班`, `opened by ${first}`)];
};

/** The days of a class attended one by one, beside those that were. */
function attending({ days }: CourseClass, facts: CourseFacts, subject: FindingSubject): Lever {
  const path = [...placeOf(facts, subject), 'attended'];
  const attended = (factAt(facts, path) ?? []) as readonly { readonly date: string }[];
  const missed = days
    .filter(({ date }) => !attended.some((day) => day.date === date))
    .map(({ date, offline, online }) => ({ date, offline, online }));
  const upTo = missed.map((_, index) => [
    { path, to: [...attended, ...missed.slice(0, index + 1)] },
  ]);
  return inTurn(upTo, '再参训的天数', 'more days attended');
}

const standard = ['补贴标准', 'the standard'] as const;
const dayRate = ['人天标准', 'the day rate'] as const;

const amounts = [
  [['standard', 'fen'], standard],
  [['standard', 'fenPerDay'], standard],
  [['standard', 'maximumFen'], standard],
  [['rates', 'offlineFen'], dayRate],
  [['rates', 'onlineFen'], dayRate],
] as const;

/** A day attended, or a standard or rate that is more than nothing. */
export const earn: Cure<ClaimFacts> = (facts, subject) => {
  if (facts.kind !== 'course') return noSingleChange;
  const of = facts.classes[classOf(facts, subject)];
  if (of === undefined) return noSingleChange;
  const more = amounts.flatMap(([path, [zh, en]]) => {
    const amount = factAt(facts, path);
    return typeof amount === 'number' ? [paying(path, amount, 1, enough, zh, en)] : [];
  });
  return [attending(of, facts, subject), ...more];
};
