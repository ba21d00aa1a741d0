import { defineRule } from '#policy/engine/define-rule.ts';
import type { InstitutionFacts } from '../../facts/institution.ts';

/** A private school of district level teaches senior level once recognised, and no level above it (CQ21-6.g). */
export const seniorRecognised = defineRule<InstitutionFacts>(
  {
    id: 'cq21/institution/senior-recognised',
    stage: 'institution',
    clauses: ['CQ21-6.g'],
    title: { zh: '区县级民办学校的高级工培训', en: 'Senior level at a district school' },
  },
  ({ id, districtPrivateSchool, level, seniorRecognition }, law, say) => {
    const subject = { kind: 'institution', id } as const;
    const senior = law.count('cq21.senior_level');
    if (!districtPrivateSchool || level === 'none' || Number(level) > senior) {
      return [
        say.notApplicable(
          subject,
          '不是区县级民办学校的高级工及以上培训。',
          'Not senior training at a private school of district level.',
        ),
      ];
    }
    const recognised = Number(level) === senior && seniorRecognition !== undefined;
    const answer = {
      observed: level,
      zh: recognised ? `已认定：${seniorRecognition}。` : '未经认定，不得开展该等级培训。',
      en: recognised ? `Recognised by ${seniorRecognition}.` : 'Not recognised for this level.',
    };
    return [recognised ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
