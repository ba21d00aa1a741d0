import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';

/** An apprenticeship generally takes one to two years; another length needs a waiver (CQ21-5.d, AMB-02). */
export const cycle = defineRule<ApprenticeshipFacts>(
  {
    id: 'cq21/approval/apprenticeship-cycle',
    stage: 'approval',
    clauses: ['CQ21-5.d'],
    title: { zh: '学徒培训周期', en: 'Length of an apprenticeship' },
    inPrinciple: true,
  },
  ({ apprentices }, law, say) => {
    const least = law.count('cq21.apprenticeship_cycle_min');
    const most = law.count('cq21.apprenticeship_cycle_max');
    return apprentices.map(({ id, plannedMonths }) => {
      const subject = { kind: 'apprentice', id } as const;
      const answer = {
        observed: plannedMonths,
        required: `${least}–${most}`,
        zh: `计划培训 ${plannedMonths} 个月，一般为 ${least} 至 ${most} 个月。`,
        en: `Planned for ${plannedMonths} months; generally ${least} to ${most}.`,
      };
      const inside = least <= plannedMonths && plannedMonths <= most;
      return inside ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
