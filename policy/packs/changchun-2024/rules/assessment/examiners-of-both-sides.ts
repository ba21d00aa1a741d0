import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';
import { declinedBy, sayWords } from '../../enterprise-words.ts';

/**
 * Employer and institution hold the examination together: an examiner of each is recorded (AMB-82). The
 * employer may confirm its part online; one that denies it is a warning to the reviewer.
 */
export const examinersOfBothSides = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/examiners-of-both-sides',
    stage: 'assessment',
    clauses: ['CC24-3A.4.c'],
    title: { zh: '双方共同组织考核', en: 'Examined by both sides' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const of = (side: string) => facts.examiners.filter((each) => each.side === side).length;
    const [enterprise, institution] = [of('enterprise'), of('institution')];
    const words = sayWords(facts.confirmations);
    const answer = {
      observed: `${enterprise} / ${institution}`,
      required: '≥ 1 / ≥ 1',
      zh: `企业考评人员 ${enterprise} 人，承训单位考评人员 ${institution} 人，双方各须至少一人。${words.zh}`,
      en: `${enterprise} examiners of the employer, ${institution} of the institution; at least one of each.${words.en}`,
    };
    if (enterprise > 0 && institution > 0) {
      const denied = declinedBy(facts.confirmations).length > 0;
      return [denied ? say.warn(subject, answer) : say.pass(subject, answer)];
    }
    const binds = law.choice('exam.joint') === 'HARD';
    return [binds ? say.block(subject, answer) : say.warn(subject, answer)];
  },
);
