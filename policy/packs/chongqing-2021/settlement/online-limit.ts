import { exceeds } from '#policy/engine/compare-share.ts';
import type { Law } from '#policy/engine/law.ts';
import { multiplyRatio, type Ratio, ratio, zero } from '#policy/engine/ratio.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import type { CourseClass } from '../facts/course.ts';
import { isBeforeNotice } from './notice-day.ts';

/** The id of the rule whose waiver lifts the limit. */
export const onlineShareRule = 'cq21/opening/online-share';

/** Class hours delivered to a class, by mode. */
export function deliveredHours(of: CourseClass): {
  readonly offline: number;
  readonly online: number;
} {
  return {
    offline: of.days.reduce((hours, day) => hours + day.offline, 0),
    online: of.days.reduce((hours, day) => hours + day.online, 0),
  };
}

/** The online share of some hours; zero of none. */
export function onlineShareOf(hours: { readonly offline: number; readonly online: number }): Ratio {
  const total = hours.offline + hours.online;
  return total === 0 ? zero : ratio(hours.online, total);
}

/** Whether a pilot approval (AMB-62) or a waiver lifts the online limit of a class. */
export function isLimitLifted(of: CourseClass, waivers: readonly Waiver[]): boolean {
  return (
    of.onlinePilot !== undefined ||
    waivers.some(
      ({ rule, subject }) =>
        rule === onlineShareRule && subject.kind === 'class' && subject.id === of.id,
    )
  );
}

/** What becomes of the online hours of a class at settlement, CQ21-2.e by the reading of AMB-58. */
export type OnlineLimit =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'hours';
      readonly hours: Ratio;
      /** What the share is taken of, and how many class hours that is. */
      readonly of: 'plan' | 'delivered';
      readonly whole: number;
    }
  | { readonly kind: 'class-refused' };

/** The online limit of a class: thirty per cent of the planned hours by default. */
export function onlineLimit(of: CourseClass, waivers: readonly Waiver[], law: Law): OnlineLimit {
  if (isBeforeNotice(law) || isLimitLifted(of, waivers)) return { kind: 'none' };
  const most = law.share('cq21.online_share_max');
  const delivered = deliveredHours(of);
  const shareOf = (base: 'plan' | 'delivered'): OnlineLimit => {
    const { offline, online } = base === 'plan' ? of.plan : delivered;
    const whole = offline + online;
    return { kind: 'hours', hours: multiplyRatio(most, ratio(whole, 1)), of: base, whole };
  };
  switch (law.choice('online_share')) {
    case 'REFUSE_CLASS':
      return [of.plan, delivered].some((hours) => exceeds(law, onlineShareOf(hours), most))
        ? { kind: 'class-refused' }
        : { kind: 'none' };
    case 'DELIVERED_EXCESS_UNPAID':
      return shareOf('delivered');
    default:
      return shareOf('plan');
  }
}
