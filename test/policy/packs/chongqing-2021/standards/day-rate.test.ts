import { expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { isOfflineRateAllowed } from '#policy/packs/chongqing-2021/standards/day-rate.ts';
import type { OccupationBand } from '#policy/packs/chongqing-2021/standards/occupation-band.ts';

/** A band that would allow what is below the least rate of all. */
const low: OccupationBand = {
  kind: 'other',
  senior: false,
  parameter: 'cq21.rate_floor.other',
  rate: fen(12_000),
};

it.each([
  [12_999, false],
  [13_000, true],
  [20_000, true],
  [20_001, false],
])('a day rate of %i fen stays between 130 and 200 yuan whatever its band', (rate, allowed) => {
  const law = lawOn(chongqing2021, civilDate('2021-04-20'));
  expect(isOfflineRateAllowed(fen(rate), low, law)).toBe(allowed);
});
