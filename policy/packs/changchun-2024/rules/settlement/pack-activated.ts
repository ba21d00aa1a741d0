import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** A consultation draft pays nothing until a named instrument puts it in force (CC24-0.a, AMB-07). */
export const packActivated = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/pack-activated',
    stage: 'settlement',
    clauses: ['CC24-0.a'],
    title: { zh: '征求意见稿须经启用', en: 'a draft pays nothing until activated' },
  },
  ({ facts, law }, _law, say) => {
    const subject = { kind: 'claim', id: facts.claim.id } as const;
    const inForce = !law.pack.draft || law.choice('profile.cc24.status') === 'TREAT_AS_IN_FORCE';
    if (facts.activation === null && !inForce) {
      return [
        say.missing(
          subject,
          'activation',
          '政策启用文件',
          'the instrument that activates the pack',
        ),
      ];
    }
    const instrument = facts.activation?.instrument ?? law.pack.id;
    return [
      say.pass(subject, {
        observed: instrument,
        zh: `政策已由《${instrument}》启用。`,
        en: `The pack was activated by ${instrument}.`,
      }),
    ];
  },
);
