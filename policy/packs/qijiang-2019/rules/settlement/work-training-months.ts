import { defineRule } from '#policy/engine/define-rule.ts';
import type { WorkTrainingFacts } from '../../../chongqing-2021/facts/work-training.ts';
import { wholeMonths } from '../../../chongqing-2021/work-training/payable-months.ts';

/** Six months at most with one employer; what is worked beyond them is shown and stays unpaid (QJ19-4.1.f, AMB-51). */
export const workTrainingMonths = defineRule<WorkTrainingFacts>(
  {
    id: 'qj19/settlement/work-training-months',
    stage: 'settlement',
    clauses: ['QJ19-4.1.f'],
    title: { zh: '以工代训不超过六个月', en: 'Six months at most' },
  },
  ({ workers }, law, say) => {
    const most = law.count('qj19.work_training_months_max');
    return workers.map((worker) => {
      const subject = { kind: 'trainee', id: worker.id } as const;
      const together = wholeMonths(worker).length + worker.monthsPaidBefore;
      const answer = {
        observed: together,
        required: `≤ ${most}`,
        zh: `连同已补贴共 ${together} 个月，最多补贴 ${most} 个月。`,
        en: `${together} months with those paid before; at most ${most} are paid.`,
      };
      return together <= most ? say.pass(subject, answer) : say.warn(subject, answer);
    });
  },
);
