import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { CoursePlanFacts } from './course-plan.ts';

/** A rule that a plan sets class hours of general competence aside; no text says how many. */
export function generalCompetence(id: string, clauses: readonly ClauseId[]): Rule<CoursePlanFacts> {
  return defineRule<CoursePlanFacts>(
    {
      id,
      stage: 'approval',
      clauses,
      title: { zh: '含通用职业素质课时', en: 'Hours of general competence' },
    },
    (plan, _law, say) => {
      const subject = { kind: 'project', id: plan.projectId } as const;
      const hours = plan.generalCompetence.reduce((sum, each) => sum + each.hours, 0);
      const answer = {
        observed: hours,
        required: '> 0',
        zh: `通用职业素质 ${hours} 课时。`,
        en: `${hours} class hours of general competence.`,
      };
      return [hours > 0 ? say.pass(subject, answer) : say.block(subject, answer)];
    },
  );
}
