import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Only people of the six groups are subsidised; others may sit in the class (CC24-2.2.a, AMB-81). */
export const subsidisedGroup = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/subsidised-group',
    stage: 'settlement',
    clauses: ['CC24-2.2.a', 'CC24-2.2.b'],
    title: { zh: '补贴人群', en: 'subsidised groups' },
  },
  ({ standings }, _law, say) =>
    standings.map(({ facts: trainee, inGroup }) => {
      const subject = { kind: 'trainee', id: trainee.id } as const;
      const observed = trainee.group ?? '—';
      return inGroup
        ? say.pass(subject, { observed, zh: '属补贴人群。', en: 'Belongs to a subsidised group.' })
        : say.block(subject, {
            observed,
            zh: `学员 ${trainee.id} 不属补贴人群，不予补贴。`,
            en: `Trainee ${trainee.id} is outside the subsidised groups and earns nothing.`,
          });
    }),
);
