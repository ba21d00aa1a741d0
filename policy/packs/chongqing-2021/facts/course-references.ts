import type * as z from 'zod';

interface Day {
  readonly date: string;
  readonly offline: number;
  readonly online: number;
}

interface Referring {
  readonly project: {
    readonly upliftPermille?: number | undefined;
    readonly upliftDecision?: string | undefined;
  };
  readonly classes: readonly { readonly id: string; readonly days: readonly Day[] }[];
  readonly trainees: readonly {
    readonly id: string;
    readonly classId: string;
    readonly attended: readonly Day[];
  }[];
  readonly advances: readonly { readonly id: string }[];
}

function repeated(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}

/** Refuses ids and days given twice, trainees of a class the facts lack, more attended than was delivered, and an uplift that nobody decided (CQ21-4.h, AMB-60). */
export function checkCourseReferences(facts: Referring, context: z.RefinementCtx<Referring>): void {
  const refuse = (path: (string | number)[], zh: string, en: string): void => {
    context.addIssue({ code: 'custom', path, message: `${zh} ${en}`, params: { zh, en } });
  };
  const { upliftPermille = 0, upliftDecision } = facts.project;
  if (upliftPermille > 0 && upliftDecision === undefined) {
    refuse(
      ['project', 'upliftDecision'],
      `上浮 ${upliftPermille}‰ 缺少区县决定的文件。`,
      `An uplift of ${upliftPermille}‰ needs the decision of the district.`,
    );
  }
  for (const list of ['classes', 'trainees', 'advances'] as const) {
    for (const index of repeated(facts[list].map(({ id }) => id))) {
      refuse([list, index, 'id'], '编号重复。', 'Id given twice.');
    }
  }
  facts.classes.forEach(({ days }, index) => {
    for (const day of repeated(days.map(({ date }) => date))) {
      refuse(['classes', index, 'days', day, 'date'], '同一天写了两次。', 'Day given twice.');
    }
  });
  facts.trainees.forEach(({ classId, attended }, index) => {
    const of = facts.classes.find(({ id }) => id === classId);
    if (of === undefined) {
      refuse(
        ['trainees', index, 'classId'],
        `没有班级 ${classId}。`,
        `There is no class ${classId}.`,
      );
      return;
    }
    for (const day of repeated(attended.map(({ date }) => date))) {
      refuse(['trainees', index, 'attended', day, 'date'], '同一天写了两次。', 'Day given twice.');
    }
    const delivered = new Map(of.days.map((day) => [day.date, day]));
    attended.forEach((day, at) => {
      const given = delivered.get(day.date);
      for (const mode of ['offline', 'online'] as const) {
        if (day[mode] <= (given?.[mode] ?? 0)) continue;
        refuse(
          ['trainees', index, 'attended', at, mode],
          `${day.date} 参训 ${day[mode]} 课时，多于班级实际授课 ${given?.[mode] ?? 0} 课时。`,
          `${day[mode]} class hours attended on ${day.date}, but ${given?.[mode] ?? 0} were delivered.`,
        );
      }
    });
  });
}
