import { defineRule } from '#policy/engine/define-rule.ts';
import type { CoursePlanFacts } from '../../../chongqing-2021/plans/course-plan.ts';
import { courseKinds } from '../../course-kinds.ts';

/** Staff are subsidised in three kinds of course, or in a course of one of the five levels (QJ19-4.1.d). */
export const staffCourse = defineRule<CoursePlanFacts>(
  {
    id: 'qj19/approval/staff-course',
    stage: 'approval',
    clauses: ['QJ19-4.1.d'],
    title: { zh: '企业职工培训的类型和等级', en: 'Kind and level of a staff course' },
  },
  ({ projectId, groups, courseKind, occupation }, _law, say) => {
    const subject = { kind: 'project', id: projectId } as const;
    if (!groups.includes('enterprise-staff')) {
      return [say.notApplicable(subject, '不面向企业职工。', 'Not for enterprise staff.')];
    }
    const kind = courseKinds.find(({ id }) => id === courseKind);
    const ofLevel = occupation.level !== 'none';
    const answer = {
      observed: `${courseKind ?? '—'}, ${occupation.level}`,
      zh: `培训类型：${kind?.label.zh ?? '未列'}；等级：${ofLevel ? occupation.level : '无'}。`,
      en: `Kind: ${kind?.label.en ?? 'none listed'}; level: ${occupation.level}.`,
    };
    return [
      kind?.subsidisedForStaff || ofLevel ? say.pass(subject, answer) : say.block(subject, answer),
    ];
  },
);
