import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { occupationClassOf } from '../../look-up-occupation.ts';
import { plannedFullSubsidy, reservationAtApproval } from '../../reservation.ts';

/** Only what is funded is approved: the reservation (预留) fits into what the fund still has (AMB-20). */
export const reservationFunded = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/reservation-funded',
    stage: 'approval',
    clauses: ['CC24-3A.1.f'],
    title: { zh: '补贴资金可预留', en: 'Reservation funded' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { plan, plannedHeadcount, funding } = facts;
    if (plan === undefined) return [say.missing(subject, 'plan', '计划学时', 'planned hours')];
    if (plannedHeadcount === undefined) {
      return [say.missing(subject, 'plannedHeadcount', '计划培训人数', 'planned headcount')];
    }
    const occupationClass = occupationClassOf(facts, law);
    if (occupationClass === undefined) {
      return [say.missing(subject, 'occupationCode', '职业类别', 'class of the occupation')];
    }
    if (funding === undefined) {
      return [say.missing(subject, 'funding', '可用资金', 'available funds')];
    }
    const perHead = plannedFullSubsidy(plan, occupationClass, law);
    const needed = reservationAtApproval(plannedHeadcount, perHead, law);
    const answer = {
      observed: formatYuan(funding.available),
      required: formatYuan(needed),
      zh: `须预留 ${formatYuan(needed)} 元（每人 ${formatYuan(perHead)} 元），资金指标结余 ${formatYuan(funding.available)} 元。`,
      en: `${formatYuan(needed)} yuan to reserve (${formatYuan(perHead)} a head); fund ${funding.fundCode} has ${formatYuan(funding.available)}.`,
    };
    return [needed <= funding.available ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
