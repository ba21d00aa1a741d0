import type { MinimumWage, WageFacts } from '#policy/engine/facts/settlement.ts';
import { type Fen, multiplyFen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';

/** What a wage must reach and the row it comes from, or the fact without which nobody can say. */
export type WageFloor =
  | { readonly kind: 'known'; readonly fen: Fen; readonly row: MinimumWage }
  /** `path` below the employment where it is a fact of the person, else the table. */
  | { readonly kind: 'missing'; readonly path: 'table' | 'district' | 'workingTime' | 'hours' };

/** The row in force on the first day of a wage month (`YYYY-MM`), of the city or of one district. */
function rowOf(
  month: string,
  district: string | undefined,
  table: readonly MinimumWage[],
): MinimumWage | undefined {
  const firstDay = `${month}-01`;
  let latest: MinimumWage | undefined;
  for (const row of table) {
    const holds = row.from <= firstDay && row.district === district;
    if (holds && (latest === undefined || row.from >= latest.from)) latest = row;
  }
  return latest;
}

/** The minimum wage of a wage: monthly and of the city by default (CC24-5.1.d, AMB-41). */
export function wageFloor(wage: WageFacts, table: readonly MinimumWage[], law: Law): WageFloor {
  const reading = law.choice('min_wage');
  if (reading === 'DISTRICT_TABLE' && wage.district === undefined) {
    return { kind: 'missing', path: 'district' };
  }
  const row = rowOf(wage.month, reading === 'DISTRICT_TABLE' ? wage.district : undefined, table);
  if (row === undefined) return { kind: 'missing', path: 'table' };
  return reading === 'HOURLY_FOR_PART_TIME'
    ? floorByHours(wage, row)
    : { kind: 'known', fen: row.fen, row };
}

function floorByHours(wage: WageFacts, row: MinimumWage): WageFloor {
  if (wage.workingTime === undefined) return { kind: 'missing', path: 'workingTime' };
  if (wage.workingTime === 'full-time') return { kind: 'known', fen: row.fen, row };
  if (wage.hours === undefined) return { kind: 'missing', path: 'hours' };
  if (row.hourlyFen === undefined) return { kind: 'missing', path: 'table' };
  return { kind: 'known', fen: multiplyFen(row.hourlyFen, wage.hours), row };
}

/** The path of the fact that a floor lacks, of the employment at `at`. */
export function missingFloorPath(
  { path }: Extract<WageFloor, { kind: 'missing' }>,
  at: string,
): string {
  return path === 'table' ? 'minimumWages' : `${at}.wage.${path}`;
}
