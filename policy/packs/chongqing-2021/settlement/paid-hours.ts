import type { Derivation } from '#policy/engine/derivation.ts';
import { factLeaf, referTo } from '#policy/engine/derive.ts';
import type { CourseTrainee, DayHours } from '../facts/course.ts';
import type { CourseClassView } from './course-view.ts';

type Mode = 'offline' | 'online';

/** The class hours that money follows, day by day, and the leaves they come from. */
export interface PaidHours {
  readonly days: readonly DayHours[];
  readonly leavesOf: (...modes: readonly Mode[]) => readonly Derivation[];
}

const words = { offline: ['线下', 'offline'], online: ['线上', 'online'] } as const;

function attendedLeaves({ id, attended }: CourseTrainee, mode: Mode): readonly Derivation[] {
  const [zh, en] = words[mode];
  return attended.flatMap((day) => {
    if (day[mode] === 0) return [];
    const label = { zh: `${day.date} ${zh}参训`, en: `attended ${en} on ${day.date}` };
    const path = `trainees.${id}.attended.${day.date}.${mode}`;
    return [factLeaf(path, label, day[mode], 'class-hours', [day.evidence])];
  });
}

/** The hours a trainee attended, or by choice those delivered to the class (AMB-61). */
export function paidHours(
  trainee: CourseTrainee,
  { facts, law, hours }: Pick<CourseClassView, 'facts' | 'law' | 'hours'>,
): PaidHours {
  if (law.choice('paid_days') === 'DELIVERED_TO_CLASS') {
    return { days: facts.days, leavesOf: () => [referTo(hours())] };
  }
  return {
    days: trainee.attended,
    leavesOf: (...modes) => modes.flatMap((mode) => attendedLeaves(trainee, mode)),
  };
}
