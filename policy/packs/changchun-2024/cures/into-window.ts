import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { FactPath } from '#policy/engine/fact-change.ts';
import type { Activation } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Lever, movingTo } from '#policy/engine/lever.ts';
import { policyWindow } from '../policy-window.ts';

/** A day moved towards the first on which new cases may be approved, as far as it takes; none where no window is known. */
export function intoWindow(
  { activation }: { readonly activation: Activation | null },
  law: Law,
  path: FactPath,
  day: CivilDate,
  zh: string,
  en: string,
): readonly Lever[] {
  const window = policyWindow(activation, law);
  return window === undefined ? [] : [movingTo(window.from, path, day, zh, en)];
}

/** The instrument published earlier, as far as the first of `days` takes, where the window opens with it. */
export function publishedBy(
  { activation }: { readonly activation: Activation | null },
  law: Law,
  days: readonly CivilDate[],
): readonly Lever[] {
  const [first] = days.toSorted();
  const from = policyWindow(activation, law)?.from;
  if (first === undefined || from === undefined || first >= from) return [];
  if (from !== activation?.publishedOn) return [];
  const path = ['activation', 'publishedOn'];
  return [movingTo(first, path, from, '启用文件发布日', 'the instrument published')];
}
