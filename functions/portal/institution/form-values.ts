import * as z from 'zod';

/** The fields of a form as sent, or of a stored object as a form would send them. */
export type FormValues = Readonly<Record<string, unknown>>;

/**
 * Any form: the route of the API behind a page checks every field with its own schema, and what was
 * typed is shown again where it refuses.
 */
export const anyForm = z.record(z.string().max(80), z.unknown());

/** The value at a dotted path as text; empty where there is none, one line each for a list. */
export function textAt(values: FormValues, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      values,
    );
  if (Array.isArray(found)) return found.map(String).join('\n');
  return found === undefined || found === null || typeof found === 'object' ? '' : String(found);
}
