import { describe } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  type ClassSpec,
  hired,
  project,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { type CaseRow, itAgrees } from './case-row.ts';
import { exception, taught, withClass, withDay } from './changed-facts.ts';

const C = { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8] } as const;
const oneClip = { seconds: 1260, accepted: true };
const room = '示例教室';

/** Forty hours for one person and forty hours for four others, each class at its site if that is known. */
function twoClasses(
  first: Partial<ClassSpec>,
  second: Partial<ClassSpec> = {},
  sites: readonly (string | undefined)[] = [undefined, undefined],
): SettlementFacts {
  const facts = project({
    demand: 5,
    plan: 5,
    classes: [
      { ...C, ...first },
      { ...C, ...second },
    ],
    trainees: [...hired(1), ...hired(4, { classId: 'K2' })],
  });
  return sites.reduce<SettlementFacts>(
    (all, site, at) => (site === undefined ? all : withClass(all, at, { site })),
    facts,
  );
}

/** The same days of which the first of the first class has one clip only. */
const unshown = { oneClipOn: [0] };
const later = { startsOn: '2024-05-06' };

const onlineDay = (facts: SettlementFacts): SettlementFacts =>
  withDay(facts, 0, { lessons: [taught(8, { mode: 'online' })], clips: [] });
const dayPartlyOnline = (facts: SettlementFacts, clips: readonly object[]): SettlementFacts =>
  withDay(facts, 0, { lessons: [taught(4), taught(4, { mode: 'online' })], clips });

const bySite = { 'video.unit': 'SITE_AND_DAY' };

const ofSites: readonly CaseRow[] = [
  [
    'a day is shown by the clips of another class at its site on that day',
    twoClasses(unshown, {}, [room, room]),
    bySite,
    'payable',
    4000,
  ],
  [
    'the clips of other days at the site do not show it',
    twoClasses(unshown, later, [room, room]),
    bySite,
    'payable',
    3840,
  ],
  [
    'a class that was taught alone need not name its site',
    twoClasses(unshown, later),
    bySite,
    'payable',
    3840,
  ],
  [
    'a site waits that the class itself does not name',
    twoClasses(unshown, {}, [undefined, room]),
    bySite,
    'held',
    3840,
  ],
  [
    'a site waits that the class beside it does not name',
    twoClasses(unshown, {}, [room]),
    bySite,
    'held',
    3840,
  ],
  [
    'two sites that are named show nothing of each other',
    twoClasses({}, unshown, [room, `${room}二`]),
    bySite,
    'payable',
    3360,
  ],
  [
    'no site shows a day taught online whose record is missing',
    onlineDay(twoClasses({})),
    bySite,
    'payable',
    3840,
  ],
  [
    'a day taught partly online waits for the site as any other',
    dayPartlyOnline(twoClasses({}), [oneClip]),
    bySite,
    'held',
    3840,
  ],
  [
    'a class that is barred need not name its site',
    twoClasses({ startsOn: '2024-04-07', oneClipOn: [1] }),
    bySite,
    'payable',
    3200,
  ],
  [
    'a class that was never approved need not name it either',
    twoClasses({ ...unshown, openingApprovedOn: null }),
    { ...bySite, unapproved_start: 'EXCLUDE_HOURS' },
    'payable',
    3200,
  ],
  [
    'nor does a day before the approval wait for it',
    twoClasses({ startsOn: '2024-04-07', oneClipOn: [0] }, { startsOn: '2024-04-07' }),
    { ...bySite, unapproved_start: 'EXCLUDE_HOURS' },
    'payable',
    3200,
  ],
];

const excepted = (rule: string, kind: string): SettlementFacts => ({
  ...twoClasses(unshown),
  waivers: [exception(rule, kind, 'K1/2024-04-08')] as never,
});

const ofOneClass: readonly CaseRow[] = [
  [
    'two clips show a day taught partly online, and check-ins who was there',
    dayPartlyOnline(twoClasses({}), [oneClip, oneClip]),
    { 'paid_hours.employed': 'ATTENDED_BY_TRAINEE' },
    'payable',
    3960,
  ],
  [
    'an exception lets a day without clips count',
    excepted('cc24/supervision/clips-recorded', 'day'),
    {},
    'payable',
    4000,
  ],
  [
    'an exception to another rule for that day does not',
    excepted('cc24/supervision/headcount', 'day'),
    {},
    'payable',
    3840,
  ],
  [
    'an exception for something else of that name does not',
    excepted('cc24/supervision/clips-recorded', 'file'),
    {},
    'payable',
    3840,
  ],
];

describe('engine and verifier agree that', () => {
  itAgrees([...ofSites, ...ofOneClass]);
});
