import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { isSenior } from '#policy/packs/chongqing-2021/standards/occupation-band.ts';

/** A project of type 3 leads to senior level or above, and each trainee meets the conditions to apply for it (DDK22-2.3). */
export const seniorLevel = defineRule<CourseOpeningFacts>(
  {
    id: 'ddk22/opening/senior-level',
    stage: 'opening',
    clauses: ['DDK22-2.3'],
    title: { zh: '高技能人才', en: 'High-skill projects' },
  },
  ({ projectType, classId, occupation, roster }, law, say) => {
    const ofClass = { kind: 'class', id: classId } as const;
    if (projectType !== 'high-skill') {
      return [say.notApplicable(ofClass, '不是高技能人才项目。', 'Not a high-skill project.')];
    }
    const answer = {
      observed: occupation.level,
      required: `≤ ${law.count('cq21.senior_level')}`,
      zh: `培训等级 ${occupation.level}，应为高级工及以上。`,
      en: `Level ${occupation.level}; senior level or above is asked for.`,
    };
    return [
      isSenior(occupation, law) ? say.pass(ofClass, answer) : say.block(ofClass, answer),
      ...roster.map(({ traineeId, qualifiesForLevel, qualificationProof }) => {
        const subject = { kind: 'trainee', id: traineeId } as const;
        const path = `roster.${traineeId}.qualificationProof`;
        if (qualifiesForLevel === undefined || qualificationProof === undefined) {
          return say.missing(subject, path, '申报条件证明', 'proof of the conditions to apply');
        }
        const fits = qualifiesForLevel === occupation.level;
        const found = {
          observed: qualifiesForLevel,
          required: occupation.level,
          zh: `符合 ${qualifiesForLevel} 级申报条件，培训等级 ${occupation.level}。`,
          en: `May apply for level ${qualifiesForLevel}; the course is for level ${occupation.level}.`,
        };
        return fits ? say.pass(subject, found) : say.block(subject, found);
      }),
    ];
  },
);
