import type { Cure } from '#policy/engine/counterfactual.ts';
import { setting } from '#policy/engine/lever.ts';
import { type CoursePlanFacts, competenceTopicSchema } from './course-plan.ts';

/** A class hour of general competence, whatever its topic. */
export const oneHourOfCompetence: Cure<CoursePlanFacts> = ({ generalCompetence }) => [
  setting(
    [
      {
        path: ['generalCompetence', generalCompetence.length],
        to: { topic: competenceTopicSchema.options[0], hours: 1 },
      },
    ],
    '至少 1 课时通用职业素质',
    'at least 1 class hour of general competence',
  ),
];
