import type * as z from 'zod';
import { children, layers } from './schema-tree.ts';

/**
 * Forms, queries and paths carry text only. Turns text into the number, boolean or list that the schema
 * expects at that place, and nothing else: what does not look like one stays text and fails the schema.
 */
export function fromText(schema: z.core.$ZodType, value: unknown): unknown {
  const wanted = layers(schema);
  const types = new Set(wanted.map((one) => one._zod.def.type));
  const list = wanted.find((one) => one._zod.def.type === 'array');
  if (list) {
    const [element] = [...children(list)];
    const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [value];
    return element ? items.map((item) => fromText(element[1], item)) : items;
  }
  if (isObject(value)) return fieldsFromText(wanted, value);
  if (typeof value !== 'string') return value;
  // An empty input of a form means: not given.
  if (value === '' && types.has('optional')) return undefined;
  if (types.has('number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return Number(value);
  if (types.has('boolean') && ['true', 'on'].includes(value)) return true;
  if (types.has('boolean') && value === 'false') return false;
  return value;
}

function fieldsFromText(
  wanted: readonly z.core.$ZodType[],
  value: Record<string, unknown>,
): Record<string, unknown> {
  const fields = new Map<string | undefined, z.core.$ZodType>();
  for (const one of wanted) {
    for (const [key, child] of children(one)) if (!fields.has(key)) fields.set(key, child);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const child = fields.get(key) ?? fields.get('*');
      return [key, child ? fromText(child, item) : item];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
