import { defineRule } from '#policy/engine/define-rule.ts';
import type { WorkTrainingFacts } from '../../facts/work-training.ts';
import { isBeforeNotice } from '../../settlement/notice-day.ts';

/** The monthly rate of training through work is in force on the day the claim was admitted (CQ21-1.g). */
export const monthlyRateInForce = defineRule<WorkTrainingFacts>(
  {
    id: 'cq21/settlement/monthly-rate-in-force',
    stage: 'settlement',
    clauses: ['CQ21-1.g'],
    title: { zh: '每月标准的生效日', en: 'Monthly rate in force' },
  },
  ({ claim, monthlyRate }, law, say) => {
    if (monthlyRate === null || isBeforeNotice(law)) return [];
    const subject = { kind: 'claim', id: claim.id } as const;
    const { from } = monthlyRate;
    const { admittedOn } = claim;
    const answer = {
      observed: from,
      required: `≤ ${admittedOn}`,
      zh: `每月标准自 ${from} 起执行，申请于 ${admittedOn} 受理。`,
      en: `The monthly rate holds from ${from}; the claim was admitted on ${admittedOn}.`,
    };
    return [from <= admittedOn ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
