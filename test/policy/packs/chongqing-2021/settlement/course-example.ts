import type { CourseFacts, DayHours } from '#policy/packs/chongqing-2021/facts/course.ts';
import { courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';

/** What a worked example of a course names; everything else is as usual. */
export interface CourseExample {
  /** Standard per person in yuan. */
  readonly standard: number | { readonly perDay: number; readonly maximum: number } | null;
  /** Day rates in yuan, offline and online. */
  readonly rates?: readonly [offline: number, online?: number] | null;
  readonly mode?: CourseFacts['classes'][number]['mode'];
  readonly planned?: { readonly offline: number; readonly online: number };
  /** Class hours delivered, a day each: offline and online. */
  readonly days: readonly (readonly [offline: number, online: number])[];
  /** Class hours attended, a day each; the days delivered where absent. */
  readonly attended?: readonly (readonly [offline: number, online: number])[];
  readonly occupation?: Partial<CourseFacts['project']['occupation']>;
  readonly waived?: boolean;
  readonly certified?: number;
  readonly uncertified?: number;
}

function datedDays(hours: readonly (readonly [number, number])[]): DayHours[] {
  return hours.map(([offline, online], index) => {
    const day = new Date(Date.UTC(2021, 4, 1 + index)).toISOString().slice(0, 10);
    return { date: day, offline, online } as DayHours;
  });
}

/** `count` days of the same hours. */
export function daysOf(count: number, offline: number, online = 0): [number, number][] {
  return Array.from({ length: count }, () => [offline, online]);
}

/** Facts of a course around a worked example. */
export function courseFacts(example: CourseExample): CourseFacts {
  const { standard, rates = [150, 60], certified = 1, uncertified = 0 } = example;
  const days = datedDays(example.days);
  const sum = (mode: 'offline' | 'online') => days.reduce((total, day) => total + day[mode], 0);
  const entered = { instrument: '样例标准表（虚构）', from: '2021-03-01' };
  const trainee = (index: number, holds: boolean) => ({
    id: `t${index + 1}`,
    classId: 'c1',
    group: null,
    enteredByRealName: true,
    attended: datedDays(example.attended ?? example.days),
    ...(holds && {
      certificate: {
        kind: 'skill-level',
        occupationCode: '6-18-02-04',
        level: '5',
        number: `Z${index + 1}`,
        issuedOn: '2021-08-01',
      },
    }),
  });
  return courseFactsSchema.parse({
    kind: 'course',
    asOf: '2021-09-01',
    project: {
      id: 'p1',
      approvedOn: '2021-03-20',
      plannedHeadcount: 30,
      occupation: {
        code: '6-18-02-04',
        name: '焊工',
        level: '5',
        newOccupation: false,
        ...example.occupation,
      },
    },
    standard:
      standard === null
        ? null
        : typeof standard === 'number'
          ? { ...entered, kind: 'lump', fen: standard * 100 }
          : {
              ...entered,
              kind: 'per-day',
              fenPerDay: standard.perDay * 100,
              maximumFen: standard.maximum * 100,
            },
    rates:
      rates === null
        ? null
        : {
            ...entered,
            offlineFen: rates[0] * 100,
            ...(rates[1] === undefined ? {} : { onlineFen: rates[1] * 100 }),
          },
    classes: [
      {
        id: 'c1',
        openingApprovedOn: '2021-04-20',
        mode: example.mode ?? 'evening',
        plan: example.planned ?? { offline: sum('offline'), online: sum('online') },
        days,
      },
    ],
    trainees: Array.from({ length: certified + uncertified }, (_, index) =>
      trainee(index, index < certified),
    ),
    advances: [],
    claim: { id: 'k1', filedOn: '2021-08-20' },
    waivers: example.waived
      ? [
          {
            rule: 'cq21/opening/online-share',
            subject: { kind: 'class', id: 'c1' },
            officer: '样例经办人',
            reason: '样例理由',
            on: '2021-04-20',
          },
        ]
      : [],
  });
}
