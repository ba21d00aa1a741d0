import type { Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf } from '#policy/engine/derive.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { deliveredHours } from './online-limit.ts';

/** The readings that can turn what a course pays however it is worked out: an uplift, and hours online. */
export function choicesOfCourse(
  of: CourseClass,
  facts: CourseFacts,
  law: Law,
): readonly Derivation[] {
  const online = of.plan.online > 0 || deliveredHours(of).online > 0;
  return [
    ...(facts.project.enterpriseTraining ? [choiceLeaf(law, 'standard.uplift')] : []),
    ...(online ? [choiceLeaf(law, 'online_share')] : []),
  ];
}

/** The readings by which hours become days offline. */
export function readingsOfDays({ mode }: CourseClass, law: Law): readonly Derivation[] {
  return [
    choiceLeaf(law, 'settle.days'),
    ...(mode === 'full-day' ? [choiceLeaf(law, 'day_conversion')] : []),
  ];
}
