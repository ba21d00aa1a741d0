import { between, impersonal } from './mask-personal.ts';
import type { FactProblem } from './parse-facts.ts';
import { pathText, shown } from './parse-facts.ts';

/** A resident ID number (GB 11643: region, day of birth, sequence, check sign), as `maskPersonal` finds it: apart, too, and beside letters, but not within a longer number. */
const residentId = new RegExp(
  `(?<!\\d)${[
    '[1-8]',
    ...Array.from({ length: 5 }, () => '\\d'),
    `(?:1${between}[89]|2${between}0)`,
    '\\d',
    '\\d',
    `(?:0${between}[1-9]|1${between}[0-2])`,
    `(?:0${between}[1-9]|[12]${between}\\d|3${between}[01])`,
    ...Array.from({ length: 3 }, () => '\\d'),
    '[\\dX]',
  ].join(between)}(?!\\d)`,
  'iu',
);

const kept = new RegExp(impersonal, 'gu');

/** Digits and X of full width as those of a keyboard. */
function narrow(text: string): string {
  return text.replaceAll(/[０-９Ｘｘ]/gu, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );
}

/** Whether a text names a person by the number of a resident ID. */
function namesResident(text: string): boolean {
  return residentId.test(narrow(text.replaceAll(kept, '·')));
}

function residentsIn(value: unknown, path: readonly PropertyKey[]): readonly FactProblem[] {
  if (typeof value === 'string') return namesResident(value) ? [refused(value, path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    residentsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function refused(value: string, path: readonly PropertyKey[]): FactProblem {
  return {
    code: 'invalid-format',
    path: pathText(path),
    value: shown(value),
    sentence: {
      zh: '此处不得写公民身份号码；证书编号就是持证人身份号码的，只写末四位或哈希值。',
      en: 'No resident ID number may stand here; of a certificate whose number is that of its holder give the last four digits or a hash.',
    },
  };
}

/** Every text among facts that holds a resident ID number: it would go in full into the statement and the bundle. */
export function residentIds(facts: object): readonly FactProblem[] {
  return residentsIn(facts, []);
}
