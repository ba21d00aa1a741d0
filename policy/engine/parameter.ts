import type { Bilingual } from './bilingual.ts';
import type { CivilDate } from './civil-date.ts';
import type { ClauseId } from './clause.ts';
import { EngineError } from './engine-error.ts';
import type { Ratio } from './ratio.ts';

/** What a parameter counts in; money in fen, shares as exact fractions, the rest in whole numbers. */
export type ParameterUnit =
  | 'persons'
  | 'persons-per-year'
  | 'class-hours'
  | 'class-hours-per-day'
  | 'minutes'
  | 'events-per-day'
  | 'clips-per-day'
  | 'working-days'
  | 'days'
  | 'attempts'
  | 'months'
  | 'years'
  | 'fen'
  | 'fen-per-class-hour'
  | 'fen-per-person-day'
  | 'fen-per-person-year'
  | 'level'
  | 'major-class'
  | 'months'
  | 'times-per-year'
  | 'person-times'
  | 'share'
  | 'date';

/** A whole number, a share, or a day. */
export type ParameterValue = number | Ratio | CivilDate;

/** A value from a day on, until (exclusive) the next one or `to` (inclusive). */
export interface DatedValue {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly value: ParameterValue;
}

/** A number of the law: named, dated, with unit and clause. */
export interface Parameter {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: ParameterUnit;
  readonly clauses: readonly ClauseId[];
  readonly values: readonly DatedValue[];
}

/** A parameter with the one value that holds on a day. */
export interface ParameterInForce extends Omit<Parameter, 'values'> {
  readonly value: ParameterValue;
  readonly from: CivilDate;
}

function valuesOn({ values }: Parameter, day: CivilDate): readonly DatedValue[] {
  return values.filter((value) => value.from <= day && (value.to === undefined || day <= value.to));
}

/** Whether a parameter has a value on `day`. */
export function holdsOn(parameter: Parameter, day: CivilDate): boolean {
  return valuesOn(parameter, day).length > 0;
}

/** The value of `parameter` on `day`; throws `EngineError` parameter-not-in-force where none holds. */
export function parameterOn(parameter: Parameter, day: CivilDate): ParameterInForce {
  const { values: _, ...rest } = parameter;
  const held = valuesOn(parameter, day).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (held === undefined) {
    const spans = parameter.values.map(({ from, to }) => `${from} – ${to ?? ''}`.trimEnd());
    throw new EngineError('parameter-not-in-force', {
      zh: `参数 ${parameter.id}（${parameter.label.zh}）在 ${day} 没有有效值；有效期：${spans.join('，')}。`,
      en: `Parameter ${parameter.id} (${parameter.label.en}) has no value on ${day}; in force: ${spans.join(', ')}.`,
    });
  }
  return { ...rest, value: held.value, from: held.from };
}
