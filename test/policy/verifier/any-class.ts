import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import { given, mostly } from './mostly.ts';

const present = { weight: 40, arbitrary: fc.constant({}) };
const usuallyThere: fc.Arbitrary<object | undefined> = fc.oneof(present, {
  weight: 1,
  arbitrary: fc.constant(undefined),
});

const opened = mostly<string | null>(
  '2024-04-08',
  '2024-04-09',
  '2024-03-25',
  '2024-12-31',
  '2025-01-01',
  null,
);

const lessons = fc.record({
  count: mostly(8, 1, 2, 4, 7, 9, 12),
  minutes: mostly(45, 44, 40, 46, 90),
  mode: mostly('offline' as const, 'online' as const),
  kind: mostly('practice' as const, 'theory' as const),
});

const minutesOfDay = 1440;

const day = fc.record({
  lessons: fc
    .oneof(
      { weight: 5, arbitrary: fc.tuple(lessons) },
      { weight: 2, arbitrary: fc.tuple(lessons, lessons) },
    )
    .filter((all) => {
      const minutes = all.map((each) => each.count * each.minutes);
      return minutes.reduce((sum, each) => sum + each, 0) <= minutesOfDay;
    }),
  clips: fc.array(
    fc.record({ seconds: mostly(1200, 1199, 1201, 600), accepted: mostly(true, true, false) }),
    { minLength: 2, maxLength: 3 },
  ),
  platformRecord: usuallyThere,
});

interface DaySpec {
  readonly lessons: readonly {
    readonly count: number;
    readonly minutes: number;
    readonly mode: 'offline' | 'online';
    readonly kind: string;
  }[];
  readonly clips: readonly { readonly seconds: number; readonly accepted: boolean }[];
  readonly platformRecord: object | undefined;
}

/** Days all alike make shares that meet a limit exactly; days of all kinds find the rest. */
const days: fc.Arbitrary<readonly DaySpec[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(10, 10, 10, 10, 3, 15, 31),
        mostly('offline' as const, 'online' as const),
      )
      .map(([length, mode]) =>
        Array.from({ length }, (_, index) => ({
          lessons: [{ count: 8, minutes: 45, mode, kind: index % 5 < 2 ? 'theory' : 'practice' }],
          clips: [
            { seconds: 1200, accepted: true },
            { seconds: 1200, accepted: true },
          ],
          platformRecord: {},
        })),
      ),
  },
  { weight: 1, arbitrary: fc.array(day, { minLength: 0, maxLength: 8 }) },
);

/** A class near the limits of the text: hours, shares of theory, clips, days around the opening. */
export const trainingClass = fc.record({
  openingApprovedOn: opened,
  firstDay: mostly(0, 1, -1, -2),
  catalogueClass: fc.constantFrom('A', 'B', 'C'),
  days,
  planned: mostly(0, -1, 1, 20),
  fullVideo: usuallyThere,
  examinationPapers: usuallyThere,
  explained: fc.boolean(),
  site: mostly<string | undefined>('样例场地', undefined, '样例场地二'),
});

type ClassSpec = typeof trainingClass extends fc.Arbitrary<infer T> ? T : never;

/** The facts of a class. */
export function classFacts(spec: ClassSpec, id: string) {
  const first = addDays(civilDate(spec.openingApprovedOn ?? '2024-04-08'), spec.firstDay);
  const counts = spec.days.map((each) => each.lessons.reduce((sum, { count }) => sum + count, 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const planned = Math.max(0, total + spec.planned);
  return {
    ...given({ fullVideo: spec.fullVideo && { keeper: '样例学校', pointer: id } }),
    ...given({ examinationPapers: spec.examinationPapers }),
    ...(spec.explained && {
      theoryExplanation: { officer: 'O1', reason: '样例', on: '2024-09-01' },
    }),
    id,
    ...given({ site: spec.site }),
    openingApprovedOn: spec.openingApprovedOn,
    catalogueClass: spec.catalogueClass,
    plan: {
      theory: { offline: 0, online: 0 },
      practice: { offline: planned, online: 0 },
    },
    days: spec.days.map(({ platformRecord, ...each }, index) => ({
      ...each,
      ...given({ platformRecord }),
      date: addDays(first, index),
    })),
  };
}
