import { expect } from 'vitest';
import type { Answered } from '../http/http-event.ts';

/** A field that is refused: its name, its value as shown, and what the two sentences must say. */
export type RefusedField = readonly [
  field: string,
  value: string | undefined,
  zh: RegExp,
  en: RegExp,
];

/** How a request must be refused. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly fields?: readonly RefusedField[];
  /** What the sentence for people must say. */
  readonly zh?: RegExp;
  readonly details?: object;
}

/** Refused because of these fields and of no other. */
export const bad = (...fields: readonly RefusedField[]): Refusal => ({
  status: 400,
  code: 'bad-request',
  fields,
});

/** Expects status, code, a sentence in both languages, and exactly the fields that were wrong. */
export function expectRefusal({ status, json }: Answered, refusal: Refusal): void {
  expect({ status, code: json?.code }).toEqual({ status: refusal.status, code: refusal.code });
  expect(json.message.zh).toMatch(refusal.zh ?? /\p{Script=Han}/u);
  expect(json.message.en).toMatch(/^[\x20-\x7e–]+$/);
  const wanted = (refusal.fields ?? []).map(([field, value, zh, en]) => ({
    field,
    ...(value === undefined ? {} : { value }),
    message: { zh: expect.stringMatching(zh), en: expect.stringMatching(en) },
  }));
  const byField = (a: { field: string }, b: { field: string }) => (a.field < b.field ? -1 : 1);
  expect(json.fields.toSorted(byField)).toEqual(wanted.toSorted(byField));
  if (refusal.details) expect(json).toMatchObject(refusal.details);
}
