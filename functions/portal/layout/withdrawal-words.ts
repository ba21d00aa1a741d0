import { html } from 'hono/html';
import type { Ending } from '#functions/cases/ending.ts';
import { dayAt } from './day.ts';
import type { Html } from './page.ts';

/** What an applicant withdrew, by the kind of its decision record. */
export const withdrawalTitles = {
  'withdraw-project': '撤回项目',
  'withdraw-class': '撤回或放弃班级',
  'withdraw-claim': '撤回资金申请',
} as const;

/** What became of it, by the outcome of its decision record. */
export const withdrawalOutcomes = {
  withdrawn: '已撤回',
  cancelled: '已撤回',
  abandoned: '已撤回',
} as const;

const endingSentences: Readonly<Record<Ending['cause'], string>> = {
  withdrawn: '申请单位撤回',
  'given-up': '申请单位放弃',
  refused: '审核不予通过',
  unfunded: '资金指标不能补足',
  'ruled-out': '按规定不予补贴',
  'objection-upheld': '公示异议成立',
};

/** When something ended, and by whom or on which ground; nothing where that was not recorded. */
export function howItEnded({
  ending,
}: {
  readonly status: string;
  readonly ending?: Ending | undefined;
}): Html | undefined {
  return ending && html`${dayAt(ending.at)}，${endingSentences[ending.cause]}`;
}
