import { defineRule } from '#policy/engine/define-rule.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';

/** The paper has theory and practice, and every sitting a score for each. */
export const bothParts = defineRule<AssessmentFacts>(
  {
    id: 'cc24/assessment/both-parts',
    stage: 'assessment',
    clauses: ['CC24-3A.4.b'],
    title: { zh: '理论和实操均考核', en: 'Theory and practice examined' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const { paper, results } = facts;
    if (paper === undefined) return [say.missing(subject, 'paper', '试卷', 'examination paper')];
    const answer = {
      observed: `${paper.hasTheory ? 'theory' : ''} ${paper.hasPractice ? 'practice' : ''}`.trim(),
      required: 'theory practice',
      zh: `试卷${paper.hasTheory ? '含' : '缺'}理论部分，${paper.hasPractice ? '含' : '缺'}实操部分，两者均须具备。`,
      en: `The paper has ${paper.hasTheory ? '' : 'no '}theory and ${paper.hasPractice ? '' : 'no '}practice; both are needed.`,
    };
    const whole = paper.hasTheory && paper.hasPractice;
    const scores = results.flatMap(({ traineeId, attempts }, at) =>
      attempts.flatMap((attempt, sitting) =>
        (['theoryScore', 'practiceScore'] as const)
          .filter((part) => attempt[part] === undefined)
          .map((part) =>
            say.missing(
              { kind: 'trainee', id: traineeId },
              `results.${at}.attempts.${sitting}.${part}`,
              `学员 ${traineeId} 的${part === 'theoryScore' ? '理论' : '实操'}成绩`,
              `${part === 'theoryScore' ? 'theory' : 'practice'} score of trainee ${traineeId}`,
            ),
          ),
      ),
    );
    return [whole ? say.pass(subject, answer) : say.block(subject, answer), ...scores];
  },
);
