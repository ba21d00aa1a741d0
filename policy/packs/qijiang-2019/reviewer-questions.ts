import type { ClauseId } from '#policy/engine/clause.ts';
import type { ReviewerQuestion } from '#policy/engine/stage-demands.ts';

function question(
  id: string,
  stage: ReviewerQuestion['stage'],
  subject: ReviewerQuestion['subject'],
  zh: string,
  en: string,
  ...clauses: readonly ClauseId[]
): ReviewerQuestion {
  return { id, stage, subject, question: { zh, en }, clauses };
}

/** What no rule can see and a reviewer is asked, by stage. */
export const reviewerQuestions: readonly ReviewerQuestion[] = [
  question(
    'competence-throughout',
    'approval',
    'project',
    '通用职业素质内容是否贯穿培训全过程？',
    'Does general competence run through the whole training?',
    'QJ19-3.4.d',
  ),
  question(
    'group-fits-project',
    'approval',
    'project',
    '未列名的人群是否确属重点群体？',
    'Are groups that are not named truly key groups?',
    'QJ19-4.2.h',
  ),
  question(
    'decision-covers-person',
    'opening',
    'trainee',
    '纳入政策范围的决定是否涵盖此人？',
    'Does the decision cover this person?',
    'QJ19-4.2.f',
  ),
  question(
    'teaching-in-order',
    'supervision',
    'class',
    '培训是否真实、质量是否合格？',
    'Is the training real and its quality in order?',
    'QJ19-5.2.f',
  ),
  question(
    'certificate-genuine',
    'assessment',
    'class',
    '证书是否真实并与学员相符？',
    'Are the certificates genuine and about these trainees?',
    'QJ19-4.2.a',
  ),
  question(
    'fraud-or-mistake',
    'settlement',
    'claim',
    '差错属于骗取还是工作失误，理由是什么？',
    'Is a fault fraud or an honest mistake, and why?',
    'QJ19-4.4.c',
    'QJ19-4.4.d',
  ),
];
