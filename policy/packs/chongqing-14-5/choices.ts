import type { Choice } from '#policy/engine/choice.ts';
import { choice } from '#policy/engine/define-choice.ts';

/** Every reading of the five-year plan (CQ145) that is open to more than one. */
export const choices: readonly Choice[] = [
  choice(
    'online_pilot',
    'AMB-62',
    ['CQ145-20.c'],
    '全线上试点与线上占比上限',
    'fully online pilots against the online limit',
    [
      ['FLAG_LIFTS_LIMIT', '有批准编号的试点不受上限', 'an approved pilot lifts the limit'],
      ['NO_EXCEPTION', '试点也受上限', 'no exception'],
    ],
  ),
  choice(
    'indicator.cumulative',
    'AMB-75',
    ['CQ145-B1.n', 'CQ145-B1.6', 'CQ145-B1.7'],
    '哪些指标为五年累计数',
    'which figures are totals of five years',
    [
      ['AS_BRACKETED', '括号内的累计，其余为期末数', 'those in brackets; others stock at the end'],
      ['ALL_CUMULATIVE', '全部累计', 'all of them'],
    ],
  ),
];
