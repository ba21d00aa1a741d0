import type { CivilDate } from './civil-date.ts';
import type { ClauseId } from './clause.ts';
import type { Parameter, ParameterUnit, ParameterValue } from './parameter.ts';

/** A builder of parameters that all hold from one day, and to one day where the text names it. */
export function parametersFrom(from: CivilDate, to?: CivilDate) {
  return <const Id extends string>(
    id: Id,
    unit: ParameterUnit,
    clauses: readonly ClauseId[],
    value: ParameterValue,
    zh: string,
    en: string,
  ) =>
    ({
      id,
      label: { zh, en },
      unit,
      clauses,
      values: [{ from, ...(to === undefined ? {} : { to }), value }],
    }) satisfies Parameter;
}
