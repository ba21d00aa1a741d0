import { EngineError } from '#policy/engine/engine-error.ts';
import { pathText } from '#policy/engine/facts/parse-facts.ts';
import { refusal } from './bad-input.ts';

type Path = readonly PropertyKey[];

/** Where a day stands in facts, the places nearest to the root first. */
function placesOf(day: string, facts: unknown, path: Path = []): readonly Path[] {
  if (facts === day) return [path];
  if (typeof facts !== 'object' || facts === null) return [];
  const isList = Array.isArray(facts);
  return Object.entries(facts)
    .flatMap(([key, value]) => placesOf(day, value, [...path, isList ? Number(key) : key]))
    .toSorted((a, b) => a.length - b.length);
}

/** An error about a number of the law that has no value on a day, with the facts that may have led to that day. */
export function withFactOfDay(error: unknown, facts: unknown): unknown {
  if (!(error instanceof EngineError) || error.code !== 'parameter-not-in-force') return error;
  const day = /\d{4}-\d{2}-\d{2}/u.exec(error.sentence.zh)?.[0] ?? '';
  const [first] = placesOf(day, facts);
  if (first === undefined) return error;
  const { zh, en } = error.sentence;
  const place = `${pathText(first)} = ${day}`;
  return refusal(error.code, { zh: `${place}：${zh}`, en: `${place}: ${en}` });
}
