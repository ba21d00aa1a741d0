import { addDays, latestDate } from '#policy/engine/civil-date.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { ClassFacts, SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Lever } from '#policy/engine/lever.ts';
import { attendanceByDay, attended } from '../settlement/attendance-by-day.ts';
import { isDayShown, isOnlineDay } from '../settlement/clips.ts';
import type { CountedDay } from '../settlement/counted-day.ts';
import type { TraineeStanding } from '../settlement/standing.ts';

const secondsPerMinute = 60;

interface Places {
  readonly trainee: number;
  readonly ofClass: number;
  readonly trainingClass: ClassFacts;
}

function placesOf(facts: SettlementFacts, { facts: { id, classId } }: TraineeStanding): Places[] {
  const ofClass = facts.classes.findIndex((each) => each.id === classId);
  const trainingClass = facts.classes[ofClass];
  const trainee = facts.trainees.findIndex((each) => each.id === id);
  return trainingClass === undefined ? [] : [{ trainee, ofClass, trainingClass }];
}

/** What counts of a day: class hours, and minutes of short ones where they are converted (AMB-37). */
function countedIn({ hours, shortMinutes }: CountedDay): number {
  return hours.length + shortMinutes.offline + shortMinutes.online;
}

/** More days attended, the longest missed first. */
function moreDays({ facts, of }: TraineeStanding, { trainee }: Places): Lever {
  const perDay = of.law.count('cc24.checkins_per_day');
  const places = new Map(of.days.map(({ date }, place) => [date, place]));
  const records = attendanceByDay(facts.attendance, places);
  const there = of.days.filter((day, place) => attended(day, records[place], perDay));
  const longest = of.days
    .filter((day) => countedIn(day) > 0 && !there.includes(day))
    .toSorted((a, b) => countedIn(b) - countedIn(a));
  const missed = longest.map(({ date }) => date);
  const edits = (steps: number): FactEdit[] => {
    const then = new Set([...there, ...longest.slice(0, steps)]);
    const to = of.days
      .filter((day) => then.has(day))
      .map(({ date, onlineDay }) =>
        onlineDay ? { dates: [date], platformRecord: {} } : { dates: [date], checkIns: perDay },
      );
    return [{ path: ['trainees', trainee, 'attendance'], to }];
  };
  return {
    most: missed.length,
    edits,
    say: (steps) => ({
      zh: `再出勤 ${steps} 天（${missed.slice(0, steps).join('、')}）`,
      en: `${steps} more days attended (${missed.slice(0, steps).join(', ')})`,
    }),
  };
}

/** Longer class hours, up to the length that counts. */
function longerHours({ ofClass, trainingClass }: Places, law: Law): Lever {
  const least = law.count('cc24.class_hour_min_minutes');
  const lessons = trainingClass.days.flatMap((day, at) =>
    day.lessons.map((each, row) => ({
      path: ['classes', ofClass, 'days', at, 'lessons', row],
      each,
    })),
  );
  const shortest = lessons.reduce((a, { each }) => Math.min(a, each.minutes), least);
  return {
    most: least - shortest,
    edits: (steps) =>
      lessons.map(({ path, each }) => ({
        path,
        to: { ...each, minutes: Math.max(each.minutes, shortest + steps) },
      })),
    say: (steps) => ({
      zh: `每学时不少于 ${shortest + steps} 分钟（现为 ${shortest} 分钟）`,
      en: `class hours of at least ${shortest + steps} minutes (${shortest} now)`,
    }),
  };
}

/** The clips that show a day. */
function shown(law: Law): object[] {
  const clip = { seconds: law.count('cc24.clip_min_minutes') * secondsPerMinute, accepted: true };
  return Array.from({ length: law.count('cc24.clips_per_day') }, () => clip);
}

/** Days without clips shown, one at a time; online days by their platform record. */
function moreDaysShown({ ofClass, trainingClass }: Places, law: Law): Lever {
  const unseen = trainingClass.days.flatMap((day, at) =>
    isDayShown(day, law) ? [] : [{ day, at }],
  );
  return {
    most: unseen.length,
    edits: (steps) =>
      unseen.slice(0, steps).map(({ day, at }) => {
        const path = ['classes', ofClass, 'days', at];
        return isOnlineDay(day)
          ? { path: [...path, 'platformRecord'], to: {} }
          : { path: [...path, 'clips'], to: shown(law) };
      }),
    say: (steps) => ({
      zh: `补齐 ${steps} 天的视频或平台记录`,
      en: `${steps} more days shown by clips or by the platform record`,
    }),
  };
}

/** Fewer hours on the days above the limit, where they void the day. */
function shorterDays({ ofClass, trainingClass }: Places, law: Law): Lever {
  const limit = law.count('cc24.max_hours_per_day');
  const long = trainingClass.days.flatMap((day, at) => {
    const total = day.lessons.reduce((sum, { count }) => sum + count, 0);
    const [first] = day.lessons;
    return total > limit && first !== undefined ? [{ at, first }] : [];
  });
  return {
    most: long.length,
    edits: (steps) =>
      long.slice(0, steps).map(({ at, first }) => ({
        path: ['classes', ofClass, 'days', at, 'lessons'],
        to: [{ ...first, count: limit }],
      })),
    say: (steps) => ({
      zh: `${steps} 天的课时减到每日上限`,
      en: `${steps} days cut to the hours a day may have`,
    }),
  };
}

/** More days of one class hour, shown and attended. */
function furtherDays(
  { trainee, ofClass, trainingClass }: Places,
  facts: SettlementFacts,
  law: Law,
): Lever {
  const { days } = trainingClass;
  const last = latestDate(days.map(({ date }) => date)) ?? trainingClass.openingApprovedOn;
  const minutes = law.count('cc24.class_hour_min_minutes');
  const attendance = facts.trainees[trainee]?.attendance ?? [];
  const always = attendance.some((each) => 'everyDayExcept' in each);
  return {
    most: last === null ? 0 : law.count('cc24.min_hours'),
    edits: (steps) =>
      Array.from({ length: steps }, (_, more) => addDays(last ?? facts.asOf, more + 1)).flatMap(
        (date, more) => [
          {
            path: ['classes', ofClass, 'days', days.length + more],
            to: {
              date,
              lessons: [{ count: 1, minutes, mode: 'offline', kind: 'practice' }],
              clips: shown(law),
            },
          },
          ...(always
            ? []
            : [
                {
                  path: ['trainees', trainee, 'attendance', attendance.length + more],
                  to: { dates: [date], checkIns: law.count('cc24.checkins_per_day') },
                },
              ]),
        ],
      ),
    say: (steps) => ({
      zh: `再上 ${steps} 学时并出勤`,
      en: `${steps} more class hours taught and attended`,
    }),
  };
}

/** What gives a trainee more hours that count: more days there, or days of the class that count at all. */
export function moreAttendance(
  facts: SettlementFacts,
  standing: TraineeStanding | undefined,
): readonly Lever[] {
  if (standing === undefined) return [];
  const { law } = standing.of;
  return placesOf(facts, standing).flatMap((places) => [
    moreDays(standing, places),
    longerHours(places, law),
    moreDaysShown(places, law),
    shorterDays(places, law),
    furtherDays(places, facts, law),
  ]);
}
