import type { LawData, LawOnDay } from '../law-of-bundle.ts';

/** The first day of the city's notice (CQ21-9.a). */
export function noticeDay(data: LawData): string {
  const hours = data.parameters.find(({ id }) => id === 'cq21.hours_per_day');
  return hours?.values[0]?.from ?? '';
}

/** Whether the notice did not hold yet. */
export function isBeforeNotice({ data, day }: LawOnDay): boolean {
  return day < noticeDay(data);
}

/** Whether the last day of the action was over (CQ21-3.b, 5.g). */
export function isAfterEnd(law: LawOnDay): boolean {
  return !isBeforeNotice(law) && law.date('cq21.work_training_end') < law.day;
}
