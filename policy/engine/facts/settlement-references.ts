import type * as z from 'zod';
import type { AttendanceFacts } from './attendance.ts';

interface Referring {
  readonly classes: readonly {
    readonly id: string;
    readonly days: readonly { readonly date: string }[];
  }[];
  readonly trainees: readonly {
    readonly id: string;
    readonly classId: string;
    readonly attendance: AttendanceFacts;
  }[];
}

function datesOf(attendance: AttendanceFacts): readonly string[] {
  return attendance.flatMap((entry) => {
    if ('everyDayExcept' in entry) return [];
    return 'dates' in entry ? entry.dates : [entry.date];
  });
}

function duplicates(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

/** Refuses duplicate ids, days given twice, and trainees of a class that the facts lack. */
export function checkReferences(facts: Referring, context: z.RefinementCtx<Referring>): void {
  const refuse = (path: (string | number)[], zh: string, en: string): void => {
    context.addIssue({ code: 'custom', path, message: `${zh} ${en}`, params: { zh, en } });
  };
  for (const index of duplicates(facts.classes.map(({ id }) => id))) {
    refuse(['classes', index, 'id'], '班级编号重复。', 'Class id given twice.');
  }
  for (const index of duplicates(facts.trainees.map(({ id }) => id))) {
    refuse(['trainees', index, 'id'], '学员编号重复。', 'Trainee id given twice.');
  }
  facts.classes.forEach(({ days }, at) => {
    for (const index of duplicates(days.map(({ date }) => date))) {
      refuse(
        ['classes', at, 'days', index, 'date'],
        '同一天出现两次。',
        'The same day is given twice.',
      );
    }
  });
  facts.trainees.forEach(({ classId, attendance }, index) => {
    const dates = datesOf(attendance);
    if (attendance.some((entry) => 'everyDayExcept' in entry) && attendance.length > 1) {
      refuse(
        ['trainees', index, 'attendance'],
        'everyDayExcept 已说明每一天，不得再写其他出勤。',
        'everyDayExcept says every day; nothing may stand beside it.',
      );
    }
    for (const at of duplicates(dates)) {
      const day = dates[at];
      refuse(
        ['trainees', index, 'attendance'],
        `${day} 的出勤写了两次。`,
        `${day} is given twice.`,
      );
    }
    if (!facts.classes.some(({ id }) => id === classId)) {
      refuse(
        ['trainees', index, 'classId'],
        `没有班级 ${classId}。`,
        `There is no class ${classId}.`,
      );
    }
  });
}
