import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';
import { listedEvents } from './settle-apprenticeship.ts';

/** Cut short, an apprentice is assessed only after a listed event, with the main courses done and the standard met (CQ21-5.e). */
export const earlyAssessment = defineRule<ApprenticeshipFacts>(
  {
    id: 'cq21/assessment/early-assessment',
    stage: 'assessment',
    clauses: ['CQ21-5.e'],
    title: { zh: '提前结束的考核条件', en: 'Assessment after an early end' },
  },
  ({ apprentices }, _law, say) =>
    apprentices.map(({ id, endedBy, mainCoursesDone, standardMet }) => {
      const subject = { kind: 'apprentice', id } as const;
      if (endedBy === 'cycle-completed') {
        return say.notApplicable(subject, '培训周期已满。', 'The cycle was completed.');
      }
      const missing = [
        ...(listedEvents.includes(endedBy) ? [] : [['所列重大变化', 'a listed event']]),
        ...(mainCoursesDone ? [] : [['完成主要课程', 'the main courses']]),
        ...(standardMet ? [] : [['达到结业标准', 'the completion standard']]),
      ];
      const observed = endedBy;
      return missing.length === 0
        ? say.pass(subject, {
            observed,
            zh: '提前结束的三项条件均已具备。',
            en: 'All three conditions of an early end hold.',
          })
        : say.block(subject, {
            observed,
            zh: `提前结束，尚缺：${missing.map(([zh]) => zh).join('、')}。`,
            en: `Cut short; lacking: ${missing.map(([, en]) => en).join(', ')}.`,
          });
    }),
);
