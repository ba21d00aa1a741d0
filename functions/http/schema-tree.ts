import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** The schemas directly inside a schema; with a key where the input goes one field deeper. */
export function* children(schema: Schema): Generator<[key: string | undefined, Schema]> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      for (const [key, child] of Object.entries(def.shape)) yield [key, child];
      return;
    case 'array':
      yield ['*', def.element];
      return;
    case 'tuple':
      for (const [key, child] of def.items.entries()) yield [String(key), child];
      return;
    case 'record':
      yield ['*', def.valueType];
      return;
    case 'union':
      for (const child of def.options) yield [undefined, child];
      return;
    case 'intersection':
      yield [undefined, def.left];
      yield [undefined, def.right];
      return;
    case 'pipe':
      yield [undefined, def.in];
      yield [undefined, def.out];
      return;
    case 'lazy':
      yield [undefined, def.getter()];
      return;
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
    case 'catch':
      yield [undefined, def.innerType];
      return;
    default:
      return;
  }
}

/** The schema itself and everything it wraps at the same place of the input, outermost first. */
export function layers(schema: Schema): Schema[] {
  const found = new Set<Schema>([schema]);
  for (const one of found) {
    for (const [key, child] of children(one)) if (key === undefined) found.add(child);
  }
  return [...found];
}

/** All schemas that judge the input at a path, from the outermost inwards; empty beyond what is declared. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[][] {
  const levels = [layers(schema)];
  for (const key of path) {
    const next = (levels.at(-1) ?? []).flatMap((one) =>
      [...children(one)].filter(([name]) => name === String(key) || name === '*'),
    );
    levels.push(next.flatMap(([, child]) => layers(child)));
  }
  return levels;
}
