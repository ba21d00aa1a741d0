import { createHash } from 'node:crypto';

/** A text in which nothing personal may stand, and where it is from. */
export interface Searched {
  readonly from: string;
  readonly text: string;
}

/** Every occurrence of a value in some form: where, and which. */
export interface Leak {
  readonly from: string;
  readonly value: string;
  readonly form: string;
}

/** Base64 text that must occur where the value was encoded, whatever stood before it. */
function insideBase64(value: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
    const whole = Math.floor(bytes.length / 3) * 3;
    const text = bytes.subarray(0, whole).toString('base64');
    // The first four characters depend on what stood before.
    return before === 0 ? text : text.slice(4);
  });
}

/** The ways in which a value could stand in a text: as it is, escaped, encoded, or hashed without a key. */
export function formsOf(value: string): readonly (readonly [form: string, text: string])[] {
  const escaped = value.replaceAll(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [
    ['plain', value],
    ['escaped', escaped],
    ['link', encodeURIComponent(value)],
    ['hex', Buffer.from(value).toString('hex')],
    ['hash', createHash('sha256').update(value).digest('hex')],
    ...insideBase64(value).map((text) => ['base64', text] as const),
  ];
}

/** Looks for every value in every form in every text. */
export function search(corpus: readonly Searched[], values: readonly string[]): Leak[] {
  const wanted = values.flatMap((value) =>
    formsOf(value).map(([form, text]) => ({ value, form, text })),
  );
  return corpus.flatMap(({ from, text: all }) => {
    const lower = all.toLowerCase();
    return wanted
      .filter(({ form, text }) =>
        (form === 'base64' ? all : lower).includes(form === 'base64' ? text : text.toLowerCase()),
      )
      .map(({ value, form }) => ({ from, value, form }));
  });
}
