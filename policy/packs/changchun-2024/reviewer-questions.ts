import type { ClauseId } from '#policy/engine/clause.ts';
import type { ReviewerQuestion } from '#policy/engine/stage-demands.ts';

function question(
  id: string,
  stage: ReviewerQuestion['stage'],
  subject: ReviewerQuestion['subject'],
  clauses: readonly ClauseId[],
  zh: string,
  en: string,
): ReviewerQuestion {
  return { id, stage, subject, clauses, question: { zh, en } };
}

/** What no rule can see and a reviewer is asked, by stage. */
export const reviewerQuestions: readonly ReviewerQuestion[] = [
  question(
    'course-fits-post',
    'approval',
    'project',
    ['CC24-3B.a', 'CC24-1.b'],
    '培训内容和时长是否符合职业标准和岗位需要？',
    'Do content and length fit the occupational standard and the post?',
  ),
  question(
    'plan-is-concrete',
    'approval',
    'project',
    ['CC24-3A.1.b'],
    '培训方案是否具体、可执行？',
    'Is the training plan concrete enough to be carried out?',
  ),
  question(
    'enterprise-qualifies',
    'approval',
    'project',
    ['CC24-3A.1.a'],
    '企业是否属于应予支持的企业，理由是什么？',
    'Does the enterprise qualify, and why?',
  ),
  question(
    'supplement-belongs',
    'approval',
    'project',
    ['CC24-2.1.b'],
    '目录外职业是否确属新兴产业或未来产业？',
    'Does an unlisted occupation truly belong to an emerging or future industry?',
  ),
  question(
    'materials-genuine',
    'opening',
    'class',
    ['CC24-3A.2.b'],
    '七项材料内容是否真实并与本班一致？',
    'Are the seven materials genuine and about this class?',
  ),
  question(
    'over-enrolment-reasoned',
    'opening',
    'class',
    ['CC24-3A.1.h'],
    '超计划招生的理由是否成立？',
    'Is the reason for enrolling above plan sound?',
  ),
  question(
    'clip-shows-course',
    'supervision',
    'file',
    ['CC24-3A.3.d'],
    '视频内容是否与当日课程相符？',
    'Does the clip show the course of the day?',
  ),
  question(
    'clip-shows-everyone',
    'supervision',
    'file',
    ['CC24-3A.3.d'],
    '视频能否看清全体学员？',
    'Does the clip show all trainees clearly?',
  ),
  question(
    'paper-covers-core-skills',
    'assessment',
    'class',
    ['CC24-3A.4.b'],
    '试卷是否涵盖该职业的核心技能？',
    'Does the paper cover the core skills of the occupation?',
  ),
  question(
    'examination-recorded-throughout',
    'assessment',
    'class',
    ['CC24-3A.4.d'],
    '录像是否覆盖考核全程？',
    'Does the recording cover the whole examination?',
  ),
  question(
    'task-completed',
    'settlement',
    'project',
    ['CC24-4.1.a', 'CC24-4.2.1'],
    '培训任务是否按计划完成、目标是否基本实现？',
    'Was the task completed as planned and its aim basically reached?',
  ),
  question(
    'proofs-genuine',
    'settlement',
    'claim',
    ['CC24-5.2.a', 'CC24-5.1.c'],
    '合同、社保和工资证明是否真实、与学员相符？',
    'Are contracts, insurance and wage proofs genuine and about these trainees?',
  ),
];
