import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';

/** Employer and institution are encouraged to write the paper together. */
export const jointlyWritten = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/jointly-written',
    stage: 'assessment',
    clauses: ['CC24-3A.4.a'],
    title: { zh: '联合命题', en: 'Paper written together' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    if (facts.paper === undefined) {
      return [say.notApplicable(subject, '尚未提交试卷。', 'No paper is filed yet.')];
    }
    const { authors } = facts.paper;
    const answer = {
      observed: authors.join(', '),
      required: 'enterprise, institution',
      zh: `命题方：${authors.length === 0 ? '未填' : authors.join('、')}；鼓励企业与承训单位联合命题。`,
      en: `Written by: ${authors.length === 0 ? 'nobody named' : authors.join(', ')}; employer and institution are encouraged to write together.`,
    };
    return [authors.includes('enterprise') ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
