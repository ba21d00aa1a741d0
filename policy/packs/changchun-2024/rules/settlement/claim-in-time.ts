import { defineRule, type Say } from '#policy/engine/define-rule.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Law } from '#policy/engine/law.ts';
import { deadlineOf } from '../../settlement/claim-deadline.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

function late(
  say: Say,
  law: Law,
  subject: Finding['subject'],
  lastDay: string,
  filedOn: string,
  days: number,
): Finding {
  const answer = {
    observed: filedOn,
    required: `≤ ${lastDay}`,
    zh: `申报日 ${filedOn} 晚于截止日 ${lastDay}，逾期 ${days} 个工作日。`,
    en: `Filed on ${filedOn}, due on ${lastDay}: late ${days} working days.`,
  };
  return law.choice('claim.late') === 'LATE_REFUSED'
    ? say.block(subject, answer)
    : say.warn(subject, answer);
}

/** Where the clock runs for each trainee apart (AMB-39), one finding for each contract that counts and was filed late. */
function perTrainee({ facts, standings }: SettlementView, law: Law, say: Say): readonly Finding[] {
  const { filedOn } = facts.claim;
  return standings.flatMap((standing) => {
    const due = deadlineOf(standing, facts, law);
    if (due?.kind !== 'known' || filedOn <= due.lastDay) return [];
    const subject = { kind: 'trainee', id: standing.facts.id } as const;
    return [late(say, law, subject, due.lastDay, filedOn, due.lateWorkingDays)];
  });
}

/** The claim is filed within five working days of the last contract that counts; a late one is flagged (CC24-5.1.a, AMB-39, AMB-40). */
export const claimInTime = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/claim-in-time',
    stage: 'settlement',
    clauses: ['CC24-5.1.a'],
    title: { zh: '申领期限', en: 'claim deadline' },
  },
  (view, law, say) => {
    const { facts, deadline } = view;
    const subject = { kind: 'claim', id: facts.claim.id } as const;
    const { filedOn } = facts.claim;
    switch (deadline.kind) {
      case 'no-contract':
        return [say.notApplicable(subject, '没有计入的劳动合同。', 'No contract counts.')];
      case 'unpublished':
        return [
          say.missing(
            subject,
            'calendar',
            '相应年度的节假日安排',
            'the holiday notice of the year',
          ),
        ];
      case 'known': {
        if (law.choice('claim.clock_start') === 'PER_TRAINEE') return perTrainee(view, law, say);
        if (filedOn > deadline.lastDay) {
          return [late(say, law, subject, deadline.lastDay, filedOn, deadline.lateWorkingDays)];
        }
        return [
          say.pass(subject, {
            observed: filedOn,
            required: `≤ ${deadline.lastDay}`,
            zh: `申报日 ${filedOn} 在截止日 ${deadline.lastDay} 之内。`,
            en: `Filed on ${filedOn}, due on ${deadline.lastDay}.`,
          }),
        ];
      }
    }
  },
);
