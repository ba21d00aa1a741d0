import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, ratio } from '#policy/engine/ratio.ts';

/** Theory over all class hours as delivered, with hours online or without; undefined where nothing was delivered. */
export function theoryShare(
  { days }: Pick<ClassFacts, 'days'>,
  onlineIsTheory: boolean,
): Ratio | undefined {
  const lessons = days.flatMap((day) => day.lessons);
  const total = lessons.reduce((sum, { count }) => sum + count, 0);
  const theory = lessons
    .filter(({ kind, mode }) => kind === 'theory' || (onlineIsTheory && mode === 'online'))
    .reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? undefined : ratio(theory, total);
}

/** The share of theory by the reading taken of hours online, CC24-3B.c. */
export function deliveredTheoryShare(
  delivered: Pick<ClassFacts, 'days'>,
  law: Law,
): Ratio | undefined {
  return theoryShare(delivered, law.choice('online.counts') === 'ONLINE_IS_THEORY');
}
