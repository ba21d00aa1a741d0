import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { formatRatio } from '#policy/engine/ratio.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { deriveDays } from '#policy/packs/chongqing-2021/standards/derive-days.ts';
import type { OccupationBand } from '#policy/packs/chongqing-2021/standards/occupation-band.ts';

/** Days that follow from a standard at a rate, both in yuan, where the band allows 130 to 200 a day. */
function daysOf(standard: number, rate: number, choices = {}): string | undefined {
  const law = lawOn(chongqing2021, civilDate('2021-04-20'), choices);
  const band: OccupationBand = {
    kind: 'other',
    senior: false,
    parameter: 'cq21.day_rate_min',
    rate: fen(13_000),
  };
  const derived = deriveDays(fen(standard * 100), fen(rate * 100), band, law);
  return derived && `${formatRatio(derived.days)} / ${formatRatio(derived.hours)}`;
}

describe('days that follow from a standard', () => {
  it.each([
    [1500, 150, '10 / 60'],
    [1500, 160, '9 / 54'],
    [1500, 100, '11 / 66'],
    [1500, 300, '8 / 48'],
    [200, 130, '1 / 6'],
    [250, 130, undefined],
    [100, 150, undefined],
    [1500, 0, undefined],
  ])('%i at %i a day: %s', (standard, rate, days) => {
    expect(daysOf(standard, rate)).toBe(days);
  });

  it.each([
    ['CEIL', '10 / 60'],
    ['FLOOR', '9 / 54'],
    ['EXACT_FRACTION', '75/8 / 225/4'],
  ])('1500 at 160 by %s', (reading, days) => {
    expect(daysOf(1500, 160, { 'derive.days': reading })).toBe(days);
  });

  it('are none where a day costs more than the standard, rounded down', () => {
    expect(daysOf(100, 150, { 'derive.days': 'FLOOR' })).toBeUndefined();
  });
});
