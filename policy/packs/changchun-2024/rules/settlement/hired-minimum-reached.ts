import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Speaks only where the five of CC24-3A.1.g are read as people hired (AMB-17). */
export const hiredMinimumReached = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/hired-minimum-reached',
    stage: 'settlement',
    clauses: ['CC24-3A.1.g'],
    title: { zh: '最低录用人数', en: 'least number hired' },
  },
  ({ facts, hired }, law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const [gate] = hired;
    if (gate === undefined) {
      return [
        say.notApplicable(
          subject,
          '五人指用工需求，已在立项时核查。',
          'The five are the declared demand, checked at approval.',
        ),
      ];
    }
    const required = `≥ ${law.count('cc24.min_hiring_demand')}`;
    const observed = gate.derivation.value;
    const answer = {
      observed,
      required,
      zh: `录用 ${observed} 人，要求 ${required}。`,
      en: `${observed} hired, ${required} asked.`,
    };
    if (gate.outcome === 'undetermined') {
      return [say.missing(subject, 'trainees.employment', '就业证明', 'proof of employment')];
    }
    return [gate.outcome === 'pass' ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
