import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** The cost subsidy exists only where the project as a whole qualifies (CC24-4.2.2.a). */
export const costAfterGate = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/cost-after-gate',
    stage: 'settlement',
    clauses: ['CC24-4.2.2.a'],
    title: {
      zh: '项目整体合格后方有成本补贴',
      en: 'cost subsidy only after the project qualifies',
    },
  },
  ({ facts, employment, task }, _law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const outcomes = [...employment, task].map(({ outcome }) => outcome);
    if (outcomes.every((outcome) => outcome === 'pass')) {
      return [
        say.pass(subject, {
          zh: '项目整体合格，可发成本补贴。',
          en: 'The project qualifies; cost subsidies may be paid.',
        }),
      ];
    }
    return [
      say.notApplicable(
        subject,
        '项目整体未合格或未定，不发成本补贴。',
        'The project does not qualify, or not yet; there is no cost subsidy.',
      ),
    ];
  },
);
