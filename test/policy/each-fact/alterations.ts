import type * as z from 'zod';

/** Where a fact stands. */
export type Path = readonly (string | number)[];

/** Facts that differ from a sample in one value; `to` is undefined where it was left out. */
export interface Alteration {
  readonly path: Path;
  readonly to: unknown;
  readonly facts: unknown;
}

/** What facts are made of, values left out: items alike in shape are altered once. */
function shapeOf(facts: unknown): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'object' ? value : typeof value,
  );
}

function firstOfEachShape(items: readonly unknown[]): readonly number[] {
  const shapes = items.map(shapeOf);
  return [...shapes.keys()].filter((index) => shapes.indexOf(shapes[index] ?? '') === index);
}

function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  const inside = (inner: unknown, key: string | number): readonly Path[] => [
    [...at, key],
    ...pathsIn(inner, [...at, key]),
  ];
  if (Array.isArray(value)) {
    return firstOfEachShape(value).flatMap((index) => pathsIn(value[index], [...at, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inside(inner, key));
}

function valueAt(facts: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], facts);
}

/** A copy with one value set, or left out. */
export function altered(facts: unknown, path: Path, to: unknown): unknown {
  const copy = structuredClone(facts);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (to === undefined) delete parent[key];
  else parent[key] = to;
  return copy;
}

const dayMs = 86_400_000;
const daysAway = [-366, -1, 1, 366];

function otherDays(day: string): readonly string[] {
  return daysAway.map((days) =>
    new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, day.length),
  );
}

/** What a word may be instead: the schema tells where it asks for one of some. */
function otherWords(schema: z.ZodType, facts: unknown, path: Path): readonly unknown[] {
  const { error } = schema.safeParse(altered(facts, path, 'no such word'));
  const values = (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'invalid_value' ? issue.values : [],
  );
  return values.length > 0 ? values : ['another'];
}

function othersOf(schema: z.ZodType, facts: unknown, path: Path): readonly unknown[] {
  const value = valueAt(facts, path);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [0, value - 1, value + 1];
  if (Array.isArray(value)) return [[], value.slice(1), [...value, value.at(-1)]];
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d\d-\d\d$/u.test(value)) return otherDays(value);
  if (/^[a-f\d]{64}$/u.test(value)) return [];
  return otherWords(schema, facts, path);
}

/** Every way to change one fact of a sample: left out or null where that is allowed, else by a step, or to another word of those known. */
export function alterations(schema: z.ZodType, facts: unknown): readonly Alteration[] {
  return pathsIn(facts).flatMap((path) => {
    const value = valueAt(facts, path);
    const allowed = [undefined, null].filter(
      (to) => schema.safeParse(altered(facts, path, to)).success,
    );
    const others = [...allowed, ...othersOf(schema, facts, path)].filter(
      (to) => JSON.stringify(to) !== JSON.stringify(value),
    );
    return [...new Set(others)].map((to) => ({ path, to, facts: altered(facts, path, to) }));
  });
}
