import type { Choice, Unclear } from './choice.ts';
import type { ClauseId } from './clause.ts';

type Reading<Id extends string> = readonly [id: Id, zh: string, en: string];

/** Builds a choice from its readings, the default first. */
export function choice<const Id extends string, const Option extends string>(
  id: Id,
  amb: Unclear,
  clauses: readonly ClauseId[],
  zh: string,
  en: string,
  readings: readonly [Reading<Option>, ...Reading<Option>[]],
) {
  return {
    id,
    amb,
    clauses,
    label: { zh, en },
    options: readings.map(([option, optionZh, optionEn]) => ({
      id: option,
      label: { zh: optionZh, en: optionEn },
    })),
    default: readings[0][0],
  } satisfies Choice;
}
