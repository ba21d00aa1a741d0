import { addDays, type CivilDate, civilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
import { deadlineAfter } from '#policy/engine/working-day.ts';

/** A report of the district: a quarter (季报), the year (年报), or the use of funds, published by quarter. */
export interface ReportDue {
  readonly id: string;
  readonly kind: 'quarter' | 'year' | 'fund-use';
  readonly periodEnd: CivilDate;
  readonly due: CivilDate;
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The day a report is due after its period (AMB-71); throws `EngineError` for a year without holiday notice. */
export function dueAfter(periodEnd: CivilDate, law: Law): CivilDate {
  return law.choice('report.due') === 'CALENDAR_DAY_15'
    ? addDays(periodEnd, law.count('qj19.report_due_calendar_days'))
    : deadlineAfter(periodEnd, law.count('qj19.report_due_working_days'), law.pack.calendar);
}

/** Every report of a year with its due day: four quarters, the year, and four publications of fund use (QJ19-5.1.e, 4.4.a). */
export function reportsOf(year: number, law: Law): readonly ReportDue[] {
  const quarters = quarterEnds.map((end, index) => {
    const periodEnd = civilDate(`${year}-${end}`);
    return { name: `${year}-q${index + 1}`, periodEnd, due: dueAfter(periodEnd, law) };
  });
  const yearEnd = civilDate(`${year}-12-31`);
  return [
    ...quarters.map(({ name, periodEnd, due }) => ({
      id: `quarter/${name}`,
      kind: 'quarter' as const,
      periodEnd,
      due,
    })),
    { id: `year/${year}`, kind: 'year', periodEnd: yearEnd, due: dueAfter(yearEnd, law) },
    ...quarters.map(({ name, periodEnd, due }) => ({
      id: `fund-use/${name}`,
      kind: 'fund-use' as const,
      periodEnd,
      due,
    })),
  ];
}
