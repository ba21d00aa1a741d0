import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { activationSchema } from '#policy/engine/facts/shared-facts.ts';
import { lawOn } from '#policy/engine/law.ts';
import type { Lever } from '#policy/engine/lever.ts';
import { intoWindow, publishedBy } from '#policy/packs/changchun-2024/cures/into-window.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const day = civilDate('2024-05-20');
const law = lawOn(changchun2024, day);
const bySignature = lawOn(changchun2024, day, { 'validity.start': 'SIGNATURE_DATE' });
const published = (publishedOn: string) => ({
  activation: activationSchema.parse({ instrument: '样例启用文件', publishedOn }),
});
const draft = { activation: null };

/** Where a lever leads when it is pulled as far as it goes, and what is said then. */
const pulled = (levers: readonly Lever[]) =>
  levers.map(({ most, edits, say }) => [most, edits(most), say(most)]);

describe('a day moved into the window', () => {
  const moved = (facts: Parameters<typeof intoWindow>[0], from: string, under = law) =>
    pulled(intoWindow(facts, under, ['asOf'], civilDate(from), '批准日', 'the approval'));

  it('goes no further than the first day of it', () => {
    expect(moved(published('2024-04-01'), '2024-03-30')).toEqual([
      [
        2,
        [{ path: ['asOf'], to: '2024-04-01' }],
        {
          zh: '批准日推后 2 天，由 2024-03-30 改为 2024-04-01',
          en: 'the approval 2 days later, on 2024-04-01 instead of 2024-03-30',
        },
      ],
    ]);
    expect(moved(published('2024-04-01'), '2025-01-01')).toMatchObject([
      [275, [{ path: ['asOf'], to: '2024-04-01' }], { zh: expect.stringContaining('提前 275 天') }],
    ]);
  });

  it('goes nowhere where no window is known', () => {
    expect(moved(draft, '2024-03-30')).toEqual([]);
  });

  it('goes to the day of signature where the window opens then, published or not', () => {
    for (const facts of [draft, published('2024-04-01')])
      expect(moved(facts, '2024-03-24', bySignature)).toMatchObject([
        [1, [{ path: ['asOf'], to: '2024-03-25' }], {}],
      ]);
  });
});

describe('the instrument published earlier', () => {
  const opened = (facts: Parameters<typeof publishedBy>[0], days: string[], under = law) =>
    pulled(publishedBy(facts, under, days.map(civilDate)));

  it('goes as far as the first of the days takes', () => {
    expect(opened(published('2024-04-10'), ['2024-05-01', '2024-04-07', '2024-04-08'])).toEqual([
      [
        3,
        [{ path: ['activation', 'publishedOn'], to: '2024-04-07' }],
        {
          zh: '启用文件发布日提前 3 天，由 2024-04-10 改为 2024-04-07',
          en: 'the instrument published 3 days earlier, on 2024-04-07 instead of 2024-04-10',
        },
      ],
    ]);
  });

  it.each<[string, Parameters<typeof publishedBy>[0], string[]]>([
    ['there is no day that wants it', published('2024-04-10'), []],
    ['the first of the days is that of its publication', published('2024-04-10'), ['2024-04-10']],
    ['all of them come later', published('2024-04-10'), ['2024-05-01', '2024-04-11']],
    ['nothing is published', draft, ['2024-04-01']],
  ])('is of no use where %s', (_what, facts, days) => {
    expect(opened(facts, days)).toEqual([]);
  });

  it('is of no use where the window opens with the signature', () => {
    expect(opened(published('2024-04-10'), ['2024-03-01'], bySignature)).toEqual([]);
    expect(opened(draft, ['2024-03-01'], bySignature)).toEqual([]);
  });
});
