import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, step } from '#policy/engine/derive.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CourseClass } from '../facts/course.ts';
import { deliveredHours } from './online-limit.ts';

/** The class hours delivered to a class, day by day (CQ21-2.b, 2.e). */
export function classHours(of: CourseClass, law: Law): CalculationNode {
  const { offline, online } = deliveredHours(of);
  return step({
    id: `class:${of.id}`,
    label: { zh: '实际授课课时', en: 'class hours delivered' },
    value: offline + online,
    unit: 'class-hours',
    formula: `${offline} + ${online}`,
    clauses: ['CQ21-2.b', 'CQ21-2.e'],
    inputs: [
      ...of.days.map((day) =>
        factLeaf(
          `classes.${of.id}.days.${day.date}`,
          { zh: `${day.date} 授课`, en: `taught on ${day.date}` },
          day.offline + day.online,
          'class-hours',
          [day.evidence],
        ),
      ),
      choiceLeaf(law, 'policy.select_by'),
    ],
  });
}
