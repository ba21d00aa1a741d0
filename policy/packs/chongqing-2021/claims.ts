import type { ClaimKind } from '#policy/engine/pack.ts';
import { apprenticeshipFactsSchema } from './facts/apprenticeship.ts';
import { courseFactsSchema } from './facts/course.ts';
import { workTrainingFactsSchema } from './facts/work-training.ts';

/** The kinds of claim that the notice knows, with the examples of the pack that settles them. */
export function cityClaims(pack: string) {
  const example = (id: string) => `policy/packs/${pack}/examples/${id}.json`;
  return {
    course: {
      id: 'course',
      label: { zh: '项目制培训、企业培训', en: 'course' },
      facts: courseFactsSchema,
      lawDays: ['classes.*.openingApprovedOn', 'project.approvedOn'],
      example: example('course'),
    },
    workTraining: {
      id: 'work-training',
      label: { zh: '以工代训', en: 'training through work' },
      facts: workTrainingFactsSchema,
      lawDays: ['claim.admittedOn'],
      example: example('work-training'),
    },
    apprenticeship: {
      id: 'apprenticeship',
      label: { zh: '企业新型学徒制', en: 'apprenticeship' },
      facts: apprenticeshipFactsSchema,
      lawDays: ['project.openedOn'],
      example: example('apprenticeship'),
    },
  } satisfies Record<string, ClaimKind>;
}
