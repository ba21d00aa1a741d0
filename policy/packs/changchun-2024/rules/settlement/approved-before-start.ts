import { defineRule } from '#policy/engine/define-rule.ts';
import { sessionsBeforeApproval } from '../../settlement/barred-class.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** Training begun without approval earns nothing (CC24-3A.2.e, AMB-38). */
export const approvedBeforeStart = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/approved-before-start',
    stage: 'settlement',
    clauses: ['CC24-3A.2.e'],
    title: { zh: '未经批准开班不予补贴', en: 'no subsidy for training begun without approval' },
  },
  ({ classes }, _law, say) =>
    classes.map(({ facts: each, law }) => {
      const subject = { kind: 'class', id: each.id } as const;
      const early = sessionsBeforeApproval(each);
      const approvedOn = each.openingApprovedOn ?? '—';
      if (early.length === 0) {
        return say.pass(subject, {
          required: approvedOn,
          zh: `班级 ${each.id} 在 ${approvedOn} 批准后开课。`,
          en: `Class ${each.id} began after its approval on ${approvedOn}.`,
        });
      }
      const answer = { observed: early.join('、'), required: `≥ ${approvedOn}` };
      return law.choice('unapproved_start') === 'EXCLUDE_HOURS'
        ? say.warn(subject, {
            ...answer,
            zh: `班级 ${each.id} 批准前已上课 ${early.length} 天，该部分课时不计。`,
            en: `Class ${each.id} was taught on ${early.length} days before approval; they do not count.`,
          })
        : say.block(subject, {
            ...answer,
            zh: `班级 ${each.id} 批准（${approvedOn}）前已上课：${early.join('、')}，全班不予补贴。`,
            en: `Class ${each.id} was taught before its approval (${approvedOn}): ${early.join(', ')}; nothing is paid for it.`,
          });
    }),
);
