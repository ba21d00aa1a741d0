import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Whoever failed the final examination earns nothing (CC24-4.1.c). */
export const finalExamination = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/final-examination',
    stage: 'settlement',
    clauses: ['CC24-4.1.c'],
    title: { zh: '考核不合格不予补贴', en: 'no subsidy without a pass' },
  },
  ({ standings }, _law, say) =>
    standings.map(({ facts: trainee, qualified }) => {
      const subject = { kind: 'trainee', id: trainee.id } as const;
      return qualified.result === 'failed'
        ? say.block(subject, {
            zh: `学员 ${trainee.id} 考核不合格或未参加考核，不予补贴。`,
            en: `Trainee ${trainee.id} did not pass the final examination and earns nothing.`,
          })
        : say.pass(subject, { zh: '考核合格。', en: 'Passed.' });
    }),
);
