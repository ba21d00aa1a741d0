import type { Cures } from '#policy/engine/counterfactual.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';
import { moving, setting } from '#policy/engine/lever.ts';
import { isInside, policyWindow } from '../policy-window.ts';

/** What turns each block of a change of the timetable. */
export const timetableChangeCures: Cures<TimetableChangeFacts> = {
  'cc24/supervision/change-in-time': ({ asOf }) => [
    moving(['asOf'], asOf, -1, '报告日', 'the change reported'),
  ],
  'cc24/supervision/change-before-teaching': ({ change: { date } }) => [
    setting(
      [{ path: ['change'], to: { kind: 'taught-otherwise', date } }],
      '课次照常进行，报告实际授课',
      'the day takes place, and what was taught is reported',
    ),
  ],
  'cc24/supervision/change-after-approval': ({ timetable, openingApprovedOn }) => [
    setting(
      timetable.flatMap(({ date }, at) =>
        date < openingApprovedOn
          ? [{ path: ['timetable', at, 'date'], to: openingApprovedOn }]
          : [],
      ),
      `课次不早于 ${openingApprovedOn}`,
      `no day before ${openingApprovedOn}`,
    ),
  ],
  'cc24/supervision/change-inside-window': ({ timetable, activation }, _subject, law) => {
    const window = policyWindow(activation, law);
    if (window === undefined) return [];
    return [
      setting(
        [{ path: ['timetable'], to: timetable.filter(({ date }) => isInside(date, window)) }],
        `课次均在 ${window.from} 至 ${window.to} 之内`,
        `every day from ${window.from} to ${window.to}`,
      ),
    ];
  },
};
