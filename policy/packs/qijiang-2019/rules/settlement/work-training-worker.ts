import { defineRule } from '#policy/engine/define-rule.ts';
import type { WorkTrainingFacts } from '../../../chongqing-2021/facts/work-training.ts';
import { employmentOf } from '../../work-training-employment.ts';

/** Producers are paid for poor workers, insured enterprises for people with difficulty or of zero-employment families (QJ19-4.1.f). */
export const workTrainingWorker = defineRule<WorkTrainingFacts>(
  {
    id: 'qj19/settlement/work-training-worker',
    stage: 'settlement',
    clauses: ['QJ19-4.1.f'],
    title: { zh: '以工代训的人员和单位', en: 'Worker and employer of training through work' },
  },
  (facts, _law, say) =>
    facts.workers.map((worker) => {
      const subject = { kind: 'trainee', id: worker.id } as const;
      const employment = employmentOf(worker, facts);
      const answer = {
        observed: worker.group ?? '—',
        zh: employment?.label.zh ?? '人员和单位不属两类情形。',
        en: employment?.label.en ?? 'Neither of the two kinds of employment.',
      };
      return employment === undefined ? say.block(subject, answer) : say.pass(subject, answer);
    }),
);
