import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lessonsSchema } from '#policy/engine/facts/shared-facts.ts';
import { lawOn } from '#policy/engine/law.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  hoursOfLessons,
  offlineHours,
  onlineHours,
  theoryHours,
  theoryShare,
  totalHours,
} from '#policy/packs/changchun-2024/plan-hours.ts';

const day = civilDate('2024-05-20');
const law = lawOn(changchun2024, day);
const onlineIsTheory = lawOn(changchun2024, day, { 'online.counts': 'ONLINE_IS_THEORY' });
const plan = { theory: { offline: 1, online: 2 }, practice: { offline: 4, online: 8 } };
const none = { offline: 0, online: 0 };

describe('the hours of a plan', () => {
  it('are those of every kind, in the classroom and online', () => {
    expect([totalHours(plan), offlineHours(plan), onlineHours(plan)]).toEqual([15, 5, 10]);
  });

  it('are theory as declared, with all hours online where they are read as theory', () => {
    expect([theoryHours(plan, law), theoryHours(plan, onlineIsTheory)]).toEqual([3, 11]);
    const share = theoryShare(plan, law);
    expect(share && formatPercent(share)).toBe('20.00%');
  });

  it('have no share of theory where there are none', () => {
    expect(theoryShare({ theory: none, practice: none }, law)).toBeUndefined();
  });

  it('are summed up from lessons, each by its kind and mode', () => {
    const lessons = [
      [1, 'theory', 'offline'],
      [2, 'theory', 'online'],
      [3, 'practice', 'offline'],
      [8, 'practice', 'online'],
      [1, 'practice', 'offline'],
    ].map(([count, kind, mode]) => lessonsSchema.parse({ count, kind, mode, minutes: 45 }));
    expect(hoursOfLessons(lessons)).toEqual(plan);
  });
});
