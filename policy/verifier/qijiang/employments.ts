import type { Employments } from '../chongqing/work-training.ts';

const withDifficulty: ReadonlySet<string | null> = new Set([
  'employment-difficulty',
  'disabled',
  'prisoner',
  'drug-treatment',
  'zero-employment-family',
]);

/** Qijiang: poor workers of producers; people with difficulty, or of zero-employment families, of insured enterprises; six months at most (QJ19-4.1.f, 2.2.a). */
export const employmentsOfQijiang: Employments = {
  isPaid: ({ group }, { producer, insured }) =>
    (producer && group === 'poor-worker') || (insured && withDifficulty.has(group)),
  mostMonths: (law) => law.number('qj19.work_training_months_max'),
};
