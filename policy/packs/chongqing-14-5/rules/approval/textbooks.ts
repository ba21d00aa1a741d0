import { defineRule } from '#policy/engine/define-rule.ts';
import type { CoursePlanFacts } from '../../../chongqing-2021/plans/course-plan.ts';

/** Textbooks are approved ones, and the book of general competence is the uniform one; others warn (CQ145-20.e). */
export const textbooks = defineRule<CoursePlanFacts>(
  {
    id: 'cq145/approval/textbooks',
    stage: 'approval',
    clauses: ['CQ145-20.e'],
    title: { zh: '使用审定和统一教材', en: 'Approved and uniform textbooks' },
  },
  (plan, _law, say) => {
    const subject = { kind: 'project', id: plan.projectId } as const;
    if (plan.textbooks.length === 0) {
      return [say.notApplicable(subject, '计划没有列教材。', 'The plan names no textbook.')];
    }
    const unfit = plan.textbooks.filter(
      ({ approved, generalCompetence, uniform }) => !approved || (generalCompetence && !uniform),
    );
    const names = unfit.map(({ title }) => `《${title}》`).join('、');
    return [
      unfit.length === 0
        ? say.pass(subject, {
            observed: plan.textbooks.length,
            zh: '教材均经审定，通用素质教材为统一教材。',
            en: 'All books are approved; that of general competence is the uniform one.',
          })
        : say.warn(subject, {
            observed: names,
            zh: `未经审定或不是统一教材：${names}。`,
            en: `Not approved, or not the uniform book: ${names}.`,
          }),
    ];
  },
);
