import { aboveIncludesLimit } from '#policy/engine/compare-share.ts';
import type { Answer } from '#policy/engine/define-rule.ts';
import { type Fen, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';

/** Whether a yearly rate reaches the floor of QJ19-4.1.e, and what to say; AMB-01 says if the floor itself is enough. */
export function compareWithFloor(
  rate: Fen,
  law: Law,
): { readonly enough: boolean; readonly answer: Answer } {
  const floor = law.fen('qj19.apprenticeship_min');
  const inclusive = aboveIncludesLimit(law);
  return {
    enough: inclusive ? rate >= floor : rate > floor,
    answer: {
      observed: formatYuan(rate),
      required: `${inclusive ? '≥' : '>'} ${formatYuan(floor)}`,
      zh: `学徒每人每年 ${formatYuan(rate)} 元，最低 ${formatYuan(floor)} 元。`,
      en: `${formatYuan(rate)} yuan per apprentice and year; the least is ${formatYuan(floor)}.`,
    },
  };
}
