import type { MinimumWage } from '#policy/engine/facts/settlement.ts';

/** The monthly minimum wage of a wage month (`YYYY-MM`): the row in force on its first day (AMB-41); undefined where none is entered. */
export function minimumWageOf(
  month: string,
  table: readonly MinimumWage[],
): MinimumWage | undefined {
  return table
    .filter(({ from }) => from <= `${month}-01`)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
}
