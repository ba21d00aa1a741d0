import { describe, expect, it } from 'vitest';
import { beginDay } from '#functions/deadlines/begin-day.ts';
import { findStuck } from '#functions/deadlines/find-stuck.ts';
import { type CivilDate, civilDate } from '#policy/engine/civil-date.ts';

describe('what the sweeper remembers', () => {
  it('announces each business day once, and again where it died before it noted so', async () => {
    const announced: string[] = [];
    let seen: CivilDate | undefined;
    let dies = true;
    const days = {
      seen: async () => seen,
      announce: async (day: CivilDate) => {
        announced.push(day);
      },
      mark: async (day: CivilDate) => {
        if (dies) throw new Error('died');
        seen = day;
      },
    };
    const monday = civilDate('2024-06-03');
    await expect(beginDay(days, monday)).rejects.toThrow('died');
    dies = false;
    expect(await beginDay(days, monday)).toBe(true);
    expect(await beginDay(days, monday)).toBe(false);
    expect(await beginDay(days, civilDate('2024-06-04'))).toBe(true);
    expect(announced).toEqual([monday, monday, '2024-06-04']);
  });

  it('counts what was in flight an hour ago and is still, in the same attempt', async () => {
    let seen: readonly string[] = [];
    const last = {
      read: async () => seen,
      write: async (now: readonly string[]) => {
        seen = now;
      },
    };
    const look = (...items: { pk: string; sk: string; attempt?: number }[]) =>
      findStuck({ list: async () => items }, last);
    const event = { pk: 'CASE#P1', sk: 'EVENT#1' };
    const stage = (attempt: number) => ({ pk: 'CASE#P1', sk: 'STAGE#P1', attempt });
    expect(await look(event, stage(1))).toBe(0);
    expect(await look(event, stage(2))).toBe(1);
    expect(await look(stage(2))).toBe(1);
    expect(await look()).toBe(0);
  });
});
