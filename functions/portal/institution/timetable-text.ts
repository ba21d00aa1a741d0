import type { TimetableDay } from '#functions/cases/training-class.ts';
import type { FieldProblem } from '#functions/http/problem.ts';

const modes: Readonly<Record<string, string>> = {
  线下: 'offline',
  线上: 'online',
  offline: 'offline',
  online: 'online',
};
const kinds: Readonly<Record<string, string>> = {
  理论: 'theory',
  实操: 'practice',
  theory: 'theory',
  practice: 'practice',
};

/** A timetable read from lines, or what is wrong with which line. */
export type ReadTimetable =
  | { readonly timetable: readonly TimetableDay[]; readonly problems?: undefined }
  | { readonly problems: readonly FieldProblem[] };

/** Cells of pasted lines: tabs or commas between them; a comma inside a cell is not expected. */
export function cellsOf(text: string): { readonly line: number; readonly cells: string[] }[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({
      line: index + 1,
      cells: content.split(/[\t,，]/).map((cell) => cell.trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** `2024-5-7`, `2024/05/07` or `2024年5月7日` as `2024-05-07`; `undefined` for what is no day. */
export function dayOf(text: string): string | undefined {
  const match = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', date = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? undefined : day;
}

function timeOf(text: string): string | undefined {
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(text);
  if (match === null || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1]?.padStart(2, '0')}:${match[2]}`;
}

/**
 * Reads lines of 日期, 节数, 方式, 内容, 上课, 下课[, 每节分钟]; several lines of one day make up that day.
 * Every line is read, so that all problems are told at once.
 */
export function readTimetable(text: string, minutes: number): ReadTimetable {
  const problems: FieldProblem[] = [];
  const days = new Map<string, TimetableDay['lessons'][number][]>();
  for (const { line, cells } of cellsOf(text)) {
    const [date = '', count = '', mode = '', kind = '', from = '', to = '', length = ''] = cells;
    const wrong = (column: string, value: string, expected: string) =>
      problems.push({
        field: 'lines',
        message: {
          zh: `第 ${line} 行 ${column}：${value === '' ? '没有填写' : `“${value.slice(0, 20)}”不正确`}，应为${expected}`,
          en: `Line ${line}, ${column}: expected ${expected}`,
        },
      });
    const day = dayOf(date);
    const start = timeOf(from);
    const end = timeOf(to);
    const lessons = /^\d{1,2}$/.test(count) ? Number(count) : 0;
    const each = length === '' ? minutes : /^\d{1,3}$/.test(length) ? Number(length) : 0;
    const before = problems.length;
    if (day === undefined) wrong('日期', date, '存在的日期，如 2024-05-07');
    if (lessons < 1) wrong('节数', count, '1 至 99 的整数');
    if (modes[mode] === undefined) wrong('方式', mode, '线下或线上');
    if (kinds[kind] === undefined) wrong('内容', kind, '理论或实操');
    if (start === undefined) wrong('上课时间', from, '时间，如 08:30');
    if (end === undefined) wrong('下课时间', to, '时间，如 11:30');
    if (each < 1) wrong('每节分钟', length, '1 至 600 的整数');
    if (start !== undefined && end !== undefined && end <= start) {
      wrong('下课时间', to, `晚于上课时间 ${start}`);
    }
    if (cells.slice(7).some((cell) => cell !== '')) wrong('末尾', cells[7] ?? '', '没有更多的列');
    if (problems.length > before || day === undefined) continue;
    const own = days.get(day) ?? [];
    days.set(day, [
      ...own,
      {
        count: lessons,
        minutes: each,
        mode: modes[mode] as 'offline',
        kind: kinds[kind] as 'theory',
        startsAt: start ?? '',
        endsAt: end ?? '',
      },
    ]);
  }
  if (problems.length > 0) return { problems };
  return {
    timetable: [...days]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, lessons]) => ({ date: date as TimetableDay['date'], lessons })),
  };
}

/** The lessons of one day read from lines without the date; what is wrong is told by line. */
export function readLessons(date: string, text: string, minutes: number): ReadTimetable {
  const dated = text.split(/\r?\n/).map((line) => (line.trim() === '' ? line : `${date},${line}`));
  return readTimetable(dated.join('\n'), minutes);
}

/** The lessons of one day as the lines they can be entered with, without the date. */
export function writeLessons(day: TimetableDay): string {
  return writeTimetable([day]).replaceAll(`${day.date},`, '');
}

/** A stored timetable as the lines it can be entered with. */
export function writeTimetable(timetable: readonly TimetableDay[]): string {
  const word = { offline: '线下', online: '线上', theory: '理论', practice: '实操' };
  return timetable
    .flatMap(({ date, lessons }) =>
      lessons.map(({ count, mode, kind, startsAt, endsAt, minutes }) =>
        [date, count, word[mode], word[kind], startsAt, endsAt, minutes].join(','),
      ),
    )
    .join('\n');
}
