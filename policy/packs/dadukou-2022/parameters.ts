import { civilDate } from '#policy/engine/civil-date.ts';
import { parametersFrom } from '#policy/engine/define-parameter.ts';
import type { Parameter } from '#policy/engine/parameter.ts';
import { percent } from '#policy/engine/ratio.ts';

/** The text has no day of issue; its number shows the year, whose first day is taken until the office enters the day. */
const inForce = parametersFrom(civilDate('2022-01-01'));

/** Every number of the Dadukou notice (DDK22). */
export const parameters: readonly Parameter[] = [
  inForce(
    'ddk22.advance_share_max',
    'share',
    ['DDK22-5.4.a'],
    percent(20),
    '预拨最高比例',
    'largest share paid in advance',
  ),
  inForce(
    'ddk22.graduate_window_from',
    'date',
    ['DDK22-2.1.b'],
    civilDate('2022-01-01'),
    '毕业年度起（只取月日）',
    'first day of the graduation year, month and day alone',
  ),
  inForce(
    'ddk22.graduate_window_to',
    'date',
    ['DDK22-2.1.b'],
    civilDate('2022-12-31'),
    '毕业年度止（只取月日）',
    'last day of the graduation year, month and day alone',
  ),
  inForce(
    'ddk22.leaver_window',
    'years',
    ['DDK22-2.1.c'],
    1,
    '两后生适用期限',
    'years after leaving school',
  ),
];
