import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';

/** Enterprise and school each name a mentor; without the pair the reviewer is warned (CQ21-5.b). */
export const mentors = defineRule<ApprenticeshipFacts>(
  {
    id: 'cq21/approval/mentors',
    stage: 'approval',
    clauses: ['CQ21-5.b'],
    title: { zh: '企校双师', en: 'Two mentors' },
  },
  ({ project }, _law, say) => {
    const subject = { kind: 'project', id: project.id } as const;
    const { enterprise, school } = project.mentors;
    return [
      enterprise && school
        ? say.pass(subject, { zh: '企业与院校均有导师。', en: 'Both sides name a mentor.' })
        : say.warn(subject, {
            zh: `尚无${enterprise ? '院校' : '企业'}导师。`,
            en: `The ${enterprise ? 'school' : 'enterprise'} names no mentor.`,
          }),
    ];
  },
);
