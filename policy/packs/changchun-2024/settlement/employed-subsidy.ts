import { aboveIncludesLimit, reaches } from '#policy/engine/compare-share.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, referTo, step } from '#policy/engine/derive.ts';
import { exactYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import { formatRatio, multiplyRatio, one, type Ratio } from '#policy/engine/ratio.ts';
import type { Attendance } from './attendance-rate.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { fullSubsidy } from './full-subsidy.ts';

/** An exact full subsidy of one trainee with its tree. */
export interface EmployedSubsidy {
  readonly exactFen: Ratio;
  readonly derive: () => CalculationNode;
}

function factorOf(rate: Ratio, law: Law): Ratio {
  if (law.choice('paid_hours.employed') !== 'SCALED_70_TO_90') return one;
  const full = law.share('cc24.attendance_full');
  return reaches(law, rate, full, aboveIncludesLimit(law)) ? one : rate;
}

/** The full subsidy of a trainee with a job: the hours delivered to the class by default (CC24-4.2.1, AMB-27). */
export function employedSubsidy(attendance: Attendance, of: DeliveredClass): EmployedSubsidy {
  const { law } = of;
  const attendedOnly = law.choice('paid_hours.employed') === 'ATTENDED_BY_TRAINEE';
  const own = attendedOnly
    ? fullSubsidy(
        attendance.hours,
        () => referTo(attendance.derive()),
        of.facts.catalogueClass,
        law,
      )
    : undefined;
  const factor = factorOf(attendance.rate, law);
  const base = own?.exactFen ?? of.full.exactFen;
  const exactFen = multiplyRatio(factor, base);
  return {
    exactFen,
    derive: () =>
      step({
        label: { zh: '已就业，全额补贴', en: 'employed, full subsidy' },
        value: exactFen,
        unit: 'fen',
        formula: factor === one ? exactYuan(base) : `${formatRatio(factor)} × ${exactYuan(base)}`,
        clauses: ['CC24-4.2.b', 'CC24-4.2.1'],
        inputs: [
          own?.derive() ?? referTo(of.derive()),
          choiceLeaf(law, 'paid_hours.employed'),
          choiceLeaf(law, 'full.scope'),
        ],
      }),
  };
}
