import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { missingFloorPath, wageFloor } from '../../settlement/minimum-wage.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** The wage shown reaches the minimum wage of its month (CC24-5.1.d, AMB-41). */
export const minimumWageReached = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/minimum-wage-reached',
    stage: 'settlement',
    clauses: ['CC24-5.1.d'],
    title: { zh: '工资不低于当地最低工资标准', en: 'wage at the minimum wage' },
  },
  ({ facts, standings }, law, say) =>
    standings.flatMap(({ facts: trainee }) => {
      const wage = trainee.employment?.wage;
      if (wage === undefined) return [];
      const subject = { kind: 'trainee', id: trainee.id } as const;
      const floor = wageFloor(wage, facts.minimumWages, law);
      if (floor.kind === 'missing') {
        return [
          say.missing(
            subject,
            missingFloorPath(floor, `trainees.${trainee.id}.employment`),
            `${wage.month} 的最低工资标准`,
            `the minimum wage of ${wage.month}`,
          ),
        ];
      }
      const answer = {
        observed: formatYuan(wage.fen),
        required: `≥ ${formatYuan(floor.fen)}`,
        zh: `学员 ${trainee.id} ${wage.month} 工资 ${formatYuan(wage.fen)} 元，最低工资 ${formatYuan(floor.fen)} 元。`,
        en: `Trainee ${trainee.id} earned ${formatYuan(wage.fen)} yuan in ${wage.month}; the minimum is ${formatYuan(floor.fen)}.`,
      };
      return [wage.fen >= floor.fen ? say.pass(subject, answer) : say.warn(subject, answer)];
    }),
);
