import * as chongqing from '../chongqing/coverage.ts';

/** The readings of the Qijiang notice that are computed here, by choice; what it shares with the city's notice as there. */
export const computedReadings: Readonly<Record<string, readonly string[]>> = {
  ...chongqing.computedReadings,
  'bounds.inclusive': ['YES', 'EXCLUSIVE_ABOVE'],
  'certificate.accept': ['COMPLETION_OR_HIGHER', 'COMPLETION_ONLY'],
  'advance.share': ['UP_TO_50_PERCENT', 'EXACTLY_50'],
  'repeat.key': ['OCCUPATION_CODE_AND_LEVEL', 'TRADE_AND_LEVEL'],
  'repeat.period': ['FOR_LIFE', 'SAME_YEAR'],
  payee: ['BY_CLAUSE', 'ALWAYS_INSTITUTION'],
  'living_allowance.fund': ['BY_DATE', 'EMPLOYMENT_FUND_ONLY'],
};

/** Choices that no settlement turns on: plans and reports. */
export const besideTheMoney: ReadonlySet<string> = new Set([
  ...chongqing.besideTheMoney,
  'pension',
  'plan.binding',
  'report.due',
]);
