import { defineRule } from '#policy/engine/define-rule.ts';
import { formatPercent } from '#policy/engine/ratio.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Below 70 % qualified and employed, of the demand and of the plan, the whole project is unpaid (CC24-4.1.a, 4.1.b). */
export const employmentGate = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/employment-gate',
    stage: 'settlement',
    clauses: ['CC24-4.1.a', 'CC24-4.1.b'],
    title: { zh: '就业率门槛', en: 'employment gate' },
  },
  ({ facts, employment }, law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const threshold = formatPercent(law.share('cc24.employment_threshold'));
    return employment.map((gate) => {
      const rate = formatPercent(gate.rate);
      const counted = `${gate.employed}/${gate.denominator} = ${rate}`;
      const { zh, en } = gate.derivation.label;
      const answer = { observed: counted, required: `≥ ${threshold}` };
      const finding = ((): ReturnType<typeof say.pass> => {
        switch (gate.outcome) {
          case 'pass':
            return say.pass(subject, {
              ...answer,
              zh: `${zh} ${counted}，达到 ${threshold}。`,
              en: `${counted} ${en}, reaching ${threshold}.`,
            });
          case 'block':
            return say.block(subject, {
              ...answer,
              zh: `${zh} ${counted}，未达到 ${threshold}，整个项目不予补贴。`,
              en: `${counted} ${en}, below ${threshold}: the whole project is unpaid.`,
            });
          default:
            return {
              ...say.missing(
                subject,
                'trainees.employment',
                `就业证明（${zh} ${counted}，补齐后至多 ${gate.atBest}/${gate.denominator}）`,
                `proof of employment (${counted} ${en}, at best ${gate.atBest}/${gate.denominator})`,
              ),
              ...answer,
            };
        }
      })();
      return { ...finding, clauses: [gate.clause] };
    });
  },
);
