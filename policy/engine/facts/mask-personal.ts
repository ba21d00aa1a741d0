/**
 * What is no number of a person although it is as long: a SHA-256, days, codes of occupations. They are
 * read before the rest, so that days or codes beside each other do not add up to one long number.
 */
export const impersonal = [
  /(?<![\dA-Za-z])[\da-f]{64}(?![\dA-Za-z])/u,
  /(?<![\d-])(?:18|19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?!\d)/u,
  /(?<![\d-])\d-\d\d-\d\d-\d\d(?!-?\d)/u,
]
  .map(({ source }) => source)
  .join('|');

/** What may stand between two digits of one number. */
export const between = '[ \\t\\u00A0\\u3000\\-‐-―－_]{0,3}';

/** Eleven digits and more, as people write numbers of IDs, telephones and accounts: apart, too, and with a final X. */
const personal = `[\\d０-９](?:${between}[\\d０-９]){10,}(?:[ -]?[XxＸｘ](?![A-Za-z]))?`;

const either = new RegExp(`(?<kept>${impersonal})|${personal}`, 'gu');

/** A text without the numbers by which a person is known; of each the first three and the last two signs are left. */
export function maskPersonal(text: string): string {
  return text.replaceAll(either, (found, kept: string | undefined) =>
    kept === undefined ? `${found.slice(0, 3)}…${found.slice(-2)}` : kept,
  );
}
