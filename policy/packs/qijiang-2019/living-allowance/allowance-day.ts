import type { CivilDate } from '#policy/engine/civil-date.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { Law } from '#policy/engine/law.ts';
import { noticeDay } from '../../chongqing-2021/settlement/notice-day.ts';
import type { FundCode } from '../fund-sources.ts';
import { groupOf } from '../groups.ts';
import type { AllowanceRate } from './facts.ts';

/** The rate that holds on a day; throws `EngineError` allowance-rate-not-entered, naming what to enter. */
export function rateOn(day: CivilDate, rates: readonly AllowanceRate[]): AllowanceRate {
  const held = rates
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (held !== undefined) return held;
  throw new EngineError('allowance-rate-not-entered', {
    zh: `rates：${day} 没有生活费标准。请先按重庆市职业培训生活费补贴标准录入每人每天金额。`,
    en: `rates: no living allowance is entered for ${day}. Enter the amount per person and day from the living-allowance standard of Chongqing first.`,
  });
}

/** Whether a group receives an allowance: the five of QJ19-4.1.c, or those the district decided (QJ19-4.2.e). */
export function receivesAllowance(group: string | null, { groups }: AllowanceRate): boolean {
  if (group === null) return false;
  return groups === undefined ? groupOf(group)?.allowance === true : groups.includes(group);
}

/** The fund a day is paid from: the employment fund, and by date the special account that the city opened to it (AMB-69, CQ21-8.a). */
export function fundOf(day: CivilDate, law: Law): FundCode {
  const opened = noticeDay(law.pack);
  return law.choice('living_allowance.fund') === 'BY_DATE' && opened !== undefined && day >= opened
    ? 'skills-upgrading-account'
    : 'employment-fund';
}
