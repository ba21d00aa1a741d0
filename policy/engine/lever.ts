import type { Bilingual } from './bilingual.ts';
import { addDays, type CivilDate, civilDate, daysBetween } from './civil-date.ts';
import { type FactEdit, type FactPath, withEdits } from './fact-change.ts';
import { fen, formatYuan } from './fen.ts';

/** One kind of change of facts, in steps of one unit: a person, an hour, a day, a fen. */
export interface Lever {
  /** More steps than this make no sense. */
  readonly most: number;
  edits(steps: number): readonly FactEdit[];
  say(steps: number): Bilingual;
}

/** How far a lever must be pulled, with the edits at that step and at the one before. */
export interface Pull {
  readonly steps: number;
  readonly edits: readonly FactEdit[];
  readonly oneLess: readonly FactEdit[];
  readonly sentence: Bilingual;
}

/** The first of 1, 2, 4, 8, … steps that flips, with the last before it that does not. */
function firstFlip(
  most: number,
  flipsAt: (steps: number) => boolean,
): readonly [below: number, steps: number] | undefined {
  let below = 0;
  for (let steps = 1; below < most; steps *= 2) {
    const tried = Math.min(steps, most);
    if (flipsAt(tried)) return [below, tried];
    below = tried;
  }
  return undefined;
}

/** The fewest steps of the first lever that can flip the verdict, one step less does not; undefined where none can. */
export function smallestPull<F>(
  facts: F,
  levers: readonly Lever[],
  flips: (changed: F) => boolean,
): Pull | undefined {
  for (const lever of levers) {
    const flipsAt = (steps: number): boolean => flips(withEdits(facts, lever.edits(steps)));
    const found = firstFlip(lever.most, flipsAt);
    if (found === undefined) continue;
    let [below, steps] = found;
    while (steps - below > 1) {
      const middle = Math.floor((below + steps) / 2);
      if (flipsAt(middle)) steps = middle;
      else below = middle;
    }
    const oneLess = below === 0 ? [] : lever.edits(below);
    return { steps, edits: lever.edits(steps), oneLess, sentence: lever.say(steps) };
  }
  return undefined;
}

/** Facts that must be otherwise all at once. */
export function setting(edits: readonly FactEdit[], zh: string, en: string): Lever {
  return { most: 1, edits: () => edits, say: () => ({ zh, en }) };
}

/** A number that moves by one a step; `say` is told the steps and where they lead. */
function stepping(
  path: FactPath,
  from: number,
  direction: 1 | -1,
  most: number,
  say: (steps: number, to: number) => Bilingual,
): Lever {
  const to = (steps: number): number => from + direction * steps;
  return {
    most,
    edits: (steps) => [{ path, to: to(steps) }],
    say: (steps) => say(steps, to(steps)),
  };
}

/** A whole number more or less. */
export function counting(
  path: FactPath,
  from: number,
  direction: 1 | -1,
  most: number,
  zh: string,
  en: string,
): Lever {
  return stepping(path, from, direction, most, (_steps, to) => ({
    zh: `${zh}由 ${from} 改为 ${to}`,
    en: `${en} ${to} instead of ${from}`,
  }));
}

/** An amount more or less, fen by fen. */
export function paying(
  path: FactPath,
  from: number,
  direction: 1 | -1,
  most: number,
  zh: string,
  en: string,
): Lever {
  const way = direction < 0 ? { zh: '减少', en: 'less' } : { zh: '增加', en: 'more' };
  return stepping(path, from, direction, most, (steps, to) => ({
    zh: `${zh}${way.zh} ${formatYuan(fen(steps))} 元，为 ${formatYuan(fen(to))} 元`,
    en: `${en} ${formatYuan(fen(steps))} yuan ${way.en}, ${formatYuan(fen(to))}`,
  }));
}

/** No day of a case lies before or after these: the search ends here, and halves so fast that the way costs little. */
const ends = { [-1]: civilDate('1900-01-01'), [1]: civilDate('2199-12-31') } as const;

/** A day earlier (`-1`) or later (`1`), day by day. */
export function moving(
  path: FactPath,
  from: CivilDate,
  direction: 1 | -1,
  zh: string,
  en: string,
): Lever {
  const to = (steps: number): CivilDate => addDays(from, direction * steps);
  const way = direction < 0 ? { zh: '提前', en: 'earlier' } : { zh: '推后', en: 'later' };
  return {
    most: Math.max(direction * daysBetween(from, ends[direction]), 0),
    edits: (steps) => [{ path, to: to(steps) }],
    say: (steps) => ({
      zh: `${zh}${way.zh} ${steps} 天，由 ${from} 改为 ${to(steps)}`,
      en: `${en} ${steps} day${steps === 1 ? '' : 's'} ${way.en}, on ${to(steps)} instead of ${from}`,
    }),
  };
}

/** A day moved day by day towards one that would do, and not past it, so that a narrow span of days is not leapt over. */
export function movingTo(
  goal: CivilDate,
  path: FactPath,
  from: CivilDate,
  zh: string,
  en: string,
): Lever {
  const days = daysBetween(from, goal);
  return { ...moving(path, from, days < 0 ? -1 : 1, zh, en), most: Math.abs(days) };
}

/** Several levers pulled one after the other, each whole before the next begins. */
export function inTurn(parts: readonly FactEdit[][], zh: string, en: string): Lever {
  return {
    most: parts.length,
    edits: (steps) => parts.slice(0, steps).flat(),
    say: (steps) => ({ zh: `${zh}（${steps}）`, en: `${en} (${steps})` }),
  };
}
