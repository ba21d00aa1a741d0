/** Values that are personal whatever the schema says: resident ID numbers, phone and account numbers. */
const TELLING = /\d{11,}/;

/** Shows a personal value so that its owner recognises it: the last four characters, and only of long ones. */
export function masked(value: unknown): string {
  const text = String(value);
  return text.length >= 11 ? `****${text.slice(-4)}` : '****';
}

/** A value as it may stand in an error; `undefined` for what has no short form, such as a list. */
export function shown(value: unknown, personal: boolean): string | undefined {
  if (value === null) return 'null';
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  const text = String(value);
  if (text === '') return '';
  if (personal || TELLING.test(text)) return masked(text);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A name that a schema can have; whatever else stands where a field is named was written by the caller. */
const NAME = /^[A-Za-z][\w-]{0,59}$/;

/** The name of a field as it may stand in an error: one that no schema has may be anything, a person too. */
export function shownName(name: PropertyKey): string {
  const text = String(name);
  if (typeof name === 'number') return text;
  return NAME.test(text) && !TELLING.test(text) ? text : masked(text);
}
