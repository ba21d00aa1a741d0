import type { LawOnDay } from '../law-of-bundle.ts';
import type { ProjectFacts, Wage } from './project-facts.ts';

type Row = ProjectFacts['minimumWages'][number];

/** The row of a month `YYYY-MM`, that of its first day, of the city or of a district. */
function rowOf(month: string, of: string | undefined, rows: readonly Row[]): Row | undefined {
  return rows
    .filter(({ from, district }) => from <= `${month}-01` && district === of)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
}

/** What a wage must reach in fen, monthly and of the city by default (CC24-5.1.d, AMB-41); undefined where a row or a fact for it is not entered. */
export function wageFloor(
  { month, district, workingTime, hours }: Wage,
  { minimumWages }: ProjectFacts,
  law: LawOnDay,
): number | undefined {
  if (law.reads('min_wage', 'DISTRICT_TABLE')) {
    return district === undefined ? undefined : rowOf(month, district, minimumWages)?.fen;
  }
  const row = rowOf(month, undefined, minimumWages);
  if (!law.reads('min_wage', 'HOURLY_FOR_PART_TIME') || workingTime === 'full-time') {
    return row?.fen;
  }
  if (workingTime === undefined || hours === undefined || row?.hourlyFen === undefined) {
    return undefined;
  }
  return row.hourlyFen * hours;
}
