/** Days that differ from an ordinary week, first and last included, `YYYY-MM-DD`. */
export interface HolidayPeriod {
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: string;
  readonly to: string;
}

/** One year of the State Council's holiday arrangement (节假日安排), as its notice fixes it. */
export interface CalendarYear {
  readonly year: number;
  /** The notice that publishes the year: its number, title and day of issue. */
  readonly notice: {
    readonly number: string;
    readonly title: string;
    readonly issuedOn: string;
  };
  readonly daysOff: readonly HolidayPeriod[];
  /** Saturdays and Sundays on which work is done (调休上班). */
  readonly makeUpDays: readonly string[];
}
