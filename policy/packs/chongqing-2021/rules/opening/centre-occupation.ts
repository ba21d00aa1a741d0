import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../facts/opening.ts';

/** A centre trains the occupations the district recognised, or those it is filed to evaluate (CQ21-4.d, 6.d). */
export const centreOccupation = defineRule<CourseOpeningFacts>(
  {
    id: 'cq21/opening/centre-occupation',
    stage: 'opening',
    clauses: ['CQ21-4.d', 'CQ21-6.d'],
    title: { zh: '培训工种在认定范围内', en: 'Occupation of the centre' },
  },
  ({ centre, classId, occupation }, _law, say) => {
    if (centre === undefined) {
      const subject = { kind: 'class', id: classId } as const;
      return [
        say.notApplicable(subject, '不由职工培训中心培训。', 'No staff training centre trains.'),
      ];
    }
    const subject = { kind: 'institution', id: centre.id } as const;
    const wanted = occupation.code ?? occupation.name;
    const answer = {
      observed: wanted,
      zh: `培训工种 ${wanted}，认定工种 ${centre.occupationCodes.length} 个。`,
      en: `Occupation ${wanted}; ${centre.occupationCodes.length} occupations are recognised.`,
    };
    return [
      centre.occupationCodes.includes(wanted)
        ? say.pass(subject, answer)
        : say.block(subject, answer),
    ];
  },
);
