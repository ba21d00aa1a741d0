import type { ReviewerQuestion } from '#policy/engine/stage-demands.ts';

/** What no rule can see and an officer of Dadukou is asked. */
export const reviewerQuestions: readonly ReviewerQuestion[] = [
  {
    id: 'project-recognised',
    stage: 'approval',
    subject: 'project',
    question: {
      zh: '承训机构的能力、教学方案、考核方式和就业匹配是否成立，理由是什么？',
      en: 'Do ability, teaching plan, assessment and match with jobs hold, and why?',
    },
    clauses: ['DDK22-5.2.a'],
  },
  {
    id: 'training-completed',
    stage: 'settlement',
    subject: 'project',
    question: {
      zh: '培训是否按教学计划完成，质量如何？',
      en: 'Was the training completed as planned, and how well?',
    },
    clauses: ['DDK22-5.4.b', 'DDK22-5.3.b'],
  },
];
