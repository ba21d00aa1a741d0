import type { Bilingual } from '#policy/engine/bilingual.ts';
import { type CivilDate, civilDate } from '#policy/engine/civil-date.ts';
import { maskIdentityNumber } from './mask.ts';

/** What a valid resident ID number (公民身份号码) says. */
export interface IdentityNumber {
  /** Eighteen characters, a check digit X in upper case. */
  readonly number: string;
  readonly birthDate: CivilDate;
  readonly sex: 'female' | 'male';
}

/** Why a value is no resident ID number; only the masked value may be shown or logged. */
export interface IdentityNumberProblem {
  readonly code: 'length' | 'characters' | 'province' | 'birth-date' | 'check-digit';
  readonly masked: string;
  readonly message: Bilingual;
}

/** The parsed number, or what is wrong with it. */
export type IdentityNumberResult =
  | { readonly outcome: 'valid'; readonly identity: IdentityNumber }
  | { readonly outcome: 'invalid'; readonly problem: IdentityNumberProblem };

/** First two digits in use (GB/T 2260), residence permits of Hong Kong, Macao and Taiwan included. */
const provinces = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' +
    '61 62 63 64 65 71 81 82 83'
  ).split(' '),
);

const sentences: Readonly<Record<IdentityNumberProblem['code'], Bilingual>> = {
  length: { zh: '应为 18 位', en: 'expected 18 characters' },
  characters: {
    zh: '前 17 位应为数字，末位为数字或 X',
    en: 'expected 17 digits, then a digit or X',
  },
  province: {
    zh: '前两位应为省级行政区划代码',
    en: 'expected the code of a province in the first two digits',
  },
  'birth-date': {
    zh: '第 7 至 14 位应为实际存在的出生日期',
    en: 'expected an existing date of birth in digits 7 to 14',
  },
  'check-digit': { zh: '校验码不符', en: 'the check digit does not match' },
};

/** Checks a resident ID number by GB 11643: length, characters, province, date of birth, check digit. */
export function parseIdentityNumber(value: string): IdentityNumberResult {
  const number = value.trim().toUpperCase();
  if (Array.from(number).length !== 18) return invalid('length', number);
  if (!/^\d{17}[\dX]$/.test(number)) return invalid('characters', number);
  if (!provinces.has(number.slice(0, 2))) return invalid('province', number);
  const birthDate = dateOf(number.slice(6, 14));
  if (birthDate === undefined) return invalid('birth-date', number);
  if (checkDigit(number.slice(0, 17)) !== number.at(17)) return invalid('check-digit', number);
  const sex = Number(number.at(16)) % 2 === 1 ? 'male' : 'female';
  return { outcome: 'valid', identity: { number, birthDate, sex } };
}

/** The check character of seventeen digits by ISO 7064 MOD 11-2. */
function checkDigit(digits: string): string {
  const remainder = Array.from(digits).reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - remainder) % 11;
  return check === 10 ? 'X' : `${check}`;
}

function dateOf(digits: string): CivilDate | undefined {
  try {
    return civilDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function invalid(code: IdentityNumberProblem['code'], number: string): IdentityNumberResult {
  const masked = maskIdentityNumber(number);
  const { zh, en } = sentences[code];
  return {
    outcome: 'invalid',
    problem: {
      code,
      masked,
      message: { zh: `身份证号 ${masked}：${zh}。`, en: `ID number ${masked}: ${en}.` },
    },
  };
}
