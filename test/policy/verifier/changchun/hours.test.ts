import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  type ClassSpec,
  hired,
  project,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { type CaseRow, itAgrees } from './case-row.ts';
import { changed, taught, withClass, withDay } from './changed-facts.ts';

/** One person with a job in a class of five days of eight hours. */
function one(spec: Partial<ClassSpec> = {}): SettlementFacts {
  const five = { catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8], ...spec } as const;
  return project({ demand: 1, plan: 1, classes: [five], trainees: hired(1) });
}

/** The first day with these lessons. */
const firstDay = (...lessons: readonly object[]): SettlementFacts => withDay(one(), 0, { lessons });

/** Every day with these lessons. */
function everyDay(...lessons: readonly object[]): SettlementFacts {
  const facts = one();
  return withClass(facts, 0, { days: facts.classes[0]?.days.map((day) => ({ ...day, lessons })) });
}

const shortHours = (count: number, minutes: number): object => taught(count, { minutes });

const online = (count: number): object => taught(count, { mode: 'online' });

function backwards(facts: SettlementFacts): SettlementFacts {
  return withClass(facts, 0, { days: facts.classes[0]?.days.toReversed() });
}

/** Forty hours, of which so many are theory, and so many of the others online. */
function mixed(theory: number, online: number): SettlementFacts {
  const days = one().classes[0]?.days ?? [];
  const lessonsOn = (at: number): object[] =>
    Array.from({ length: 8 }, (_, hour) => {
      const place = at * 8 + hour;
      const mode = place >= 40 - online ? 'online' : 'offline';
      return taught(1, { mode, kind: place < theory ? 'theory' : 'practice' });
    });
  const platformRecord = {};
  const facts = withClass(one(), 0, {
    days: days.map((day, at) => ({ ...day, lessons: lessonsOn(at), platformRecord })),
  });
  return changed(facts, {
    trainees: facts.trainees.map((each) => ({ ...each, attendance: [{ everyDayExcept: [] }] })),
  });
}

/** Ten days of seven hours and a short one, and in the end a day online: more than the limit of the class. */
function endingOnline(mode: string): SettlementFacts {
  const facts = one({ dayHours: Array.from({ length: 11 }, () => 8) });
  const days = facts.classes[0]?.days.map((day, at) => {
    const lessons = at < 10 ? [taught(7), taught(1, { minutes: 40, mode })] : [online(8)];
    return { ...day, lessons, platformRecord: {} };
  });
  return changed(withClass(facts, 0, { days }), {
    trainees: facts.trainees.map((each) => ({ ...each, attendance: [{ everyDayExcept: [] }] })),
  });
}

const unshown = { clips: [{ seconds: 1260, accepted: true }] };

const converted = { short_hour: 'CONVERT_MINUTES' };
const voidAbove = { ...converted, day_limit: 'WHOLE_DAY_VOID' };
const onlineIsTheory = { 'online.counts': 'ONLINE_IS_THEORY' };

const rows: readonly CaseRow[] = [
  [
    'hours that are long enough are not converted once more',
    everyDay(taught(4), shortHours(2, 30)),
    converted,
    'payable',
    520,
  ],
  [
    'short hours are converted as far as a day has room',
    everyDay(taught(7), shortHours(1, 40), shortHours(1, 40)),
    converted,
    'payable',
    800,
  ],
  [
    'hours and minutes above the limit make a day void, where they do',
    firstDay(taught(7), shortHours(2, 30)),
    voidAbove,
    'payable',
    640,
  ],
  [
    'minutes that fill a day to its limit do not',
    firstDay(taught(7), shortHours(3, 15)),
    voidAbove,
    'payable',
    800,
  ],
  [
    'the first hours of a course are those of its first days, in whatever order they are written',
    backwards(one({ dayHours: [8, 8, 8, 8, 8, 8], online: 48, onlineFirst: true })),
    { 'online.cap_fill': 'CHRONOLOGICAL' },
    'payable',
    1120,
  ],
  [
    'short hours of a day that no clips show are not converted',
    withDay(one(), 0, { ...unshown, lessons: [shortHours(8, 40)] }),
    converted,
    'payable',
    640,
  ],
  [
    'hours put together from short ones come last, in the order of time',
    endingOnline('offline'),
    { ...converted, 'online.cap_fill': 'CHRONOLOGICAL' },
    'payable',
    1520,
  ],
  [
    'so do those put together online',
    endingOnline('online'),
    { ...converted, 'online.cap_fill': 'CHRONOLOGICAL' },
    'payable',
    1500,
  ],
  [
    'a class that was never taught earns nothing',
    withClass(one(), 0, { days: [] }),
    {},
    'refused',
    0,
  ],
  [
    'and turns on no reading of hours online',
    withClass(one(), 0, { days: [] }),
    onlineIsTheory,
    'refused',
    0,
  ],
  [
    'theory and hours online above forty per cent wait to be explained, where both are theory',
    mixed(8, 12),
    onlineIsTheory,
    'held',
    680,
  ],
  ['forty per cent of both do not', mixed(8, 8), onlineIsTheory, 'payable', 720],
];

describe('engine and verifier agree that', () => {
  itAgrees(rows);

  it('fewer hours than were planned, of each kind, do not complete a task', () => {
    const ten = { offline: 10, online: 10 };
    const facts = withClass(one({ dayHours: [8, 8, 8, 8, 7] }), 0, {
      plan: { theory: ten, practice: ten },
    });
    expect(settled(facts, { 'task.complete': 'HOURS' }).status).toBe('refused');
  });

  it('the law of a class approved before the text was signed is that of the signature', () => {
    const facts = one({ openingApprovedOn: '2024-03-20' });
    expect(settled(facts).classes).toMatchObject([{ lawOf: '2024-03-25', barred: true }]);
  });

  it.each([
    ['the approval of the opening', {}, '2024-04-09'],
    ['that of the project', { 'policy.select_by': 'PROJECT_APPROVAL_DATE' }, '2024-04-02'],
    ['the claim', { 'policy.select_by': 'CLAIM_DATE' }, '2024-09-04'],
  ])('the law of a class is that of the day of %s', (_what, choices, day) => {
    const statement = settled(one({ openingApprovedOn: '2024-04-09' }), choices);
    expect([statement.classes[0]?.lawOf, statement.pack.lawOf]).toEqual([day, day]);
  });

  it('the law of a class that was never approved is that of the approval of its project', () => {
    expect(settled(one({ openingApprovedOn: null })).classes[0]?.lawOf).toBe('2024-04-02');
  });

  it('the law of a project is the latest of those of its classes', () => {
    const classes = ['2024-04-08', '2024-05-06', '2024-04-15'].map((openingApprovedOn) => ({
      catalogueClass: 'C' as const,
      offline: 40,
      openingApprovedOn,
    }));
    const facts = project({ demand: 1, plan: 1, classes, trainees: hired(1) });
    expect(settled(facts).pack.lawOf).toBe('2024-05-06');
  });
});
