import type { Lessons, PlanHours } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, ratio } from '#policy/engine/ratio.ts';

/** Class hours in all, online ones included (AMB-34). */
export function totalHours(plan: PlanHours): number {
  return offlineHours(plan) + onlineHours(plan);
}

/** Class hours in the classroom and the workshop. */
export function offlineHours(plan: PlanHours): number {
  return plan.theory.offline + plan.practice.offline;
}

/** Class hours online. */
export function onlineHours(plan: PlanHours): number {
  return plan.theory.online + plan.practice.online;
}

/** Theory hours; online practice joins them where the reading says so (AMB-34). */
export function theoryHours(plan: PlanHours, law: Law): number {
  const declared = plan.theory.offline + plan.theory.online;
  return law.choice('online.counts') === 'ONLINE_IS_THEORY'
    ? declared + plan.practice.online
    : declared;
}

/** Theory over all hours, exact; undefined for a plan without hours. */
export function theoryShare(plan: PlanHours, law: Law): Ratio | undefined {
  const total = totalHours(plan);
  return total === 0 ? undefined : ratio(theoryHours(plan, law), total);
}

/** The hours of a timetable by kind and mode. */
export function hoursOfLessons(lessons: readonly Lessons[]): PlanHours {
  const sum = (kind: Lessons['kind'], mode: Lessons['mode']) =>
    lessons
      .filter((each) => each.kind === kind && each.mode === mode)
      .reduce((hours, each) => hours + each.count, 0);
  return {
    theory: { offline: sum('theory', 'offline'), online: sum('theory', 'online') },
    practice: { offline: sum('practice', 'offline'), online: sum('practice', 'online') },
  };
}
