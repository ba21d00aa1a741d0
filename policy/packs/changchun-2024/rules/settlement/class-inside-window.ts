import { defineRule } from '#policy/engine/define-rule.ts';
import { isInside, policyWindow } from '../../policy-window.ts';
import { daysToBeInside } from '../../settlement/barred-class.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** A class opened outside the window of the text earns nothing (CC24-7.a, AMB-08). */
export const classInsideWindow = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/class-inside-window',
    stage: 'settlement',
    clauses: ['CC24-7.a'],
    title: { zh: '开班批准须在有效期内', en: 'the opening falls inside the window' },
  },
  ({ facts, classes }, _law, say) =>
    classes.map(({ facts: each, law }) => {
      const subject = { kind: 'class', id: each.id } as const;
      const window = policyWindow(facts.activation, law);
      if (window === undefined) {
        return say.missing(subject, 'activation', '公布日期', 'the day of publication');
      }
      const { from, to } = window;
      const days = daysToBeInside(each, law, {
        activation: facts.activation,
        filedOn: facts.claim.filedOn,
        projectApprovedOn: facts.project.approvedOn,
      });
      const outside = days.filter((day) => !isInside(day, window));
      const answer = { observed: days.join('、'), required: `${from} – ${to}` };
      return outside.length === 0
        ? say.pass(subject, {
            ...answer,
            zh: `班级 ${each.id} 在有效期 ${from} 至 ${to} 内。`,
            en: `Class ${each.id} lies inside the window ${from} to ${to}.`,
          })
        : say.block(subject, {
            ...answer,
            zh: `班级 ${each.id}：${outside.join('、')} 不在有效期 ${from} 至 ${to} 内，不予补贴。`,
            en: `Class ${each.id}: ${outside.join(', ')} is outside the window ${from} to ${to}; nothing is paid.`,
          });
    }),
);
