import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, ratio } from '#policy/engine/ratio.ts';

/** Theory over all class hours as delivered, CC24-3B.c; undefined where nothing was delivered. */
export function deliveredTheoryShare(
  { days }: Pick<ClassFacts, 'days'>,
  law: Law,
): Ratio | undefined {
  const onlineIsTheory = law.choice('online.counts') === 'ONLINE_IS_THEORY';
  const lessons = days.flatMap((day) => day.lessons);
  const total = lessons.reduce((sum, { count }) => sum + count, 0);
  const theory = lessons
    .filter(({ kind, mode }) => kind === 'theory' || (onlineIsTheory && mode === 'online'))
    .reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? undefined : ratio(theory, total);
}
