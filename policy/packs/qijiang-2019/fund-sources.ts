import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** Codes of the funds that training money comes from, as payments name them. */
export const fundCodes = [
  'employment-fund',
  'talent-fund',
  'industry-fund',
  'skills-upgrading-account',
] as const;

/** The code of a fund. */
export type FundCode = (typeof fundCodes)[number];

/** A fund that training money comes from. */
export interface FundSource {
  readonly code: FundCode;
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
}

/** The four sources of QJ19-4.3.a; the unemployment-insurance surplus sits in the special account (QJ19-4.3.b). */
export const fundSources: readonly FundSource[] = [
  {
    code: 'employment-fund',
    label: { zh: '就业补助资金', en: 'employment fund' },
    clauses: ['QJ19-4.3.a', 'QJ19-4.1.c'],
  },
  {
    code: 'talent-fund',
    label: { zh: '地方人才经费', en: 'local talent fund' },
    clauses: ['QJ19-4.3.a'],
  },
  {
    code: 'industry-fund',
    label: { zh: '行业产业发展经费', en: 'industry development fund' },
    clauses: ['QJ19-4.3.a'],
  },
  {
    code: 'skills-upgrading-account',
    label: { zh: '职业技能提升行动专账', en: 'special account of the action' },
    clauses: ['QJ19-4.3.a', 'QJ19-4.3.b'],
  },
];
