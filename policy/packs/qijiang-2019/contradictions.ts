import { objectionsTo } from '#policy/engine/facts/contradiction.ts';
import type { FactProblem } from '#policy/engine/facts/parse-facts.ts';
import { cityContradictions, inAdvance } from '../chongqing-2021/contradictions.ts';
import { groups } from './groups.ts';
import type { LivingAllowanceFacts } from './living-allowance/facts.ts';
import type { QijiangFacts } from './settlement/facts.ts';

const known = groups.map(({ id }) => id);

function inLivingAllowance(facts: LivingAllowanceFacts): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, openedOn, rates, trainees } = facts;
  // A district may decide on groups that the notice does not name (QJ19-4.2.e).
  const withDecided = [...known, ...rates.flatMap((rate) => rate.groups ?? [])];
  say.notAfter(['claim', 'filedOn'], asOf, '核算日', 'the day of the computation');
  say.notAfter(['openedOn'], asOf, '核算日', 'the day of the computation');
  const [last] = trainees
    .flatMap((each) => each.attendedDays)
    .toSorted()
    .toReversed();
  if (last !== undefined && last <= asOf)
    say.notBefore(['claim', 'filedOn'], last, '最后参训日', 'the last day attended');
  say.eachDayOnce(['rates'], ['groups', 'from']);
  trainees.forEach(({ attendedDays, group }, at) => {
    attendedDays.forEach((_, day) => {
      const path = ['trainees', at, 'attendedDays', day];
      say.notAfter(path, asOf, '核算日', 'the day of the computation');
      say.notBefore(path, openedOn, '开班批准日', 'the day the opening was approved');
    });
    if (group !== null && !withDecided.includes(group)) {
      say.unknown(['trainees', at, 'group'], withDecided);
    }
  });
  return say.problems;
}

/** Where facts of a Qijiang claim contradict each other, or name a group that nobody knows. */
export function contradictions(facts: QijiangFacts): readonly FactProblem[] {
  switch (facts.kind) {
    case 'living-allowance':
      return inLivingAllowance(facts);
    case 'advance':
      return inAdvance(facts);
    default:
      return cityContradictions(facts, known);
  }
}
