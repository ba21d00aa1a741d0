import { html } from 'hono/html';
import type { DayChange, TimetableChange } from '#functions/cases/timetable-change.ts';
import type { Lessons } from '#policy/engine/facts/shared-facts.ts';
import { day, momentAt } from './day.ts';
import { table } from './lists.ts';
import type { Html } from './page.ts';

const words = { theory: '理论', practice: '实操', offline: '线下', online: '线上' };

/** The lessons of a day in words: 理论线下 4 节、实操线下 4 节. */
export function lessonWords(lessons: readonly Lessons[]): string {
  return lessons
    .map(({ count, minutes, mode, kind, startsAt, endsAt }) => {
      const when = startsAt && endsAt ? `（${startsAt}–${endsAt}）` : '';
      return `${words[kind]}${words[mode]} ${count} 节 × ${minutes} 分钟${when}`;
    })
    .join('、');
}

/** What a change does, in words. */
export function changeWords(change: DayChange): Html {
  switch (change.kind) {
    case 'cancelled':
      return html`取消课次`;
    case 'moved':
      return html`改到 ${day(change.to)}`;
    case 'taught-otherwise':
      return html`改为 ${lessonWords(change.lessons)}`;
    default:
      return change satisfies never;
  }
}

/** The changes of a timetable as reported, the newest first; nothing where there are none. */
export function changeList(changes: readonly TimetableChange[]): Html | undefined {
  if (changes.length === 0) return undefined;
  return html`<h2>课表调整</h2>${table(
    [
      { label: '课次' },
      { label: '原课时' },
      { label: '调整' },
      { label: '原因' },
      { label: '报告时间' },
    ],
    changes
      .toReversed()
      .map(({ change, before, reason, reportedAt }) => [
        day(change.date),
        lessonWords(before),
        changeWords(change),
        reason,
        momentAt(reportedAt),
      ]),
  )}`;
}
