import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** The city strives for a number of people a year; a target by default, a ceiling by choice (AMB-15). */
export const annualTarget = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/annual-target',
    stage: 'approval',
    clauses: ['CC24-1.c', 'CC24-2.2.c'],
    title: { zh: '年度培训目标', en: 'Annual target' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { approvedThisYear, plannedHeadcount } = facts;
    const isCeiling = law.choice('annual_target.mode') === 'HARD_QUOTA';
    if (approvedThisYear === undefined) {
      return [
        isCeiling
          ? say.missing(subject, 'approvedThisYear', '本年已批准人数', 'people approved this year')
          : say.notApplicable(
              subject,
              '年度目标仅用于统计，本年已批准人数未提供。',
              'The target is only reported on; the count of this year was not given.',
            ),
      ];
    }
    if (plannedHeadcount === undefined) {
      return [say.missing(subject, 'plannedHeadcount', '计划培训人数', 'planned headcount')];
    }
    const [total, target] = [approvedThisYear + plannedHeadcount, law.count('cc24.annual_target')];
    const answer = {
      observed: total,
      required: target,
      zh: `含本项目本年共批准 ${total} 人，年度目标 ${target} 人。`,
      en: `${total} people approved this year with this project; the target is ${target}.`,
    };
    if (total <= target) return [say.pass(subject, answer)];
    return [isCeiling ? say.block(subject, answer) : say.warn(subject, answer)];
  },
);
