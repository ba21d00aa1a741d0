import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { exactYuan, fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  addRatio,
  compareRatio,
  formatRatio,
  minRatio,
  multiplyRatio,
} from '#policy/engine/ratio.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { choicesOfCourse, readingsOfDays } from './course-readings.ts';
import { enteredStandard } from './entered-tables.ts';
import type { ExactAmount } from './exact-amount.ts';
import type { PaidHours } from './paid-hours.ts';
import { capLeaf, standardCap } from './standard-cap.ts';
import { offlineDays, onlineDays } from './training-days.ts';
import { upliftIn, upliftOf } from './uplift.ts';

/** The standard, a lump sum or per day up to its maximum (CQ21-1.f, 2.i, 4.h). */
export function byStandard(
  { days, leavesOf }: PaidHours,
  of: CourseClass,
  facts: CourseFacts,
  law: Law,
): ExactAmount {
  const standard = enteredStandard(facts.standard);
  const use = choiceLeaf(law, 'day_rate.use');
  const uplift = upliftIn(facts);
  if (standard.kind === 'lump') {
    const exactFen = standardCap(facts, law);
    const lifted = compareRatio(exactFen, fenAsRatio(standard.fen)) > 0;
    return {
      exactFen,
      derivation: step({
        label: { zh: '按补贴标准', en: 'the standard' },
        value: exactFen,
        unit: 'fen',
        ...(lifted && { formula: `${formatYuan(standard.fen)}${uplift.factor}` }),
        clauses: ['CQ21-2.i', ...uplift.clauses],
        inputs: [capLeaf(facts), ...uplift.leaves, use, ...choicesOfCourse(of, facts, law)],
      }),
    };
  }
  const taught = addRatio(offlineDays(days, of.mode, law), onlineDays(days, undefined, law));
  const sum = multiplyRatio(taught, fenAsRatio(standard.fenPerDay), upliftOf(facts));
  const cap = standardCap(facts, law);
  const exactFen = minRatio(sum, cap);
  const factors = `${formatRatio(taught)} × ${formatYuan(standard.fenPerDay)}${uplift.factor}`;
  return {
    exactFen,
    derivation: step({
      label: { zh: '按天标准，不超过最高额', en: 'the standard per day, at most its maximum' },
      value: exactFen,
      unit: 'fen',
      formula: `min(${factors}, ${exactYuan(cap)})`,
      clauses: ['CQ21-1.f', 'CQ21-2.b', 'CQ21-2.i', ...uplift.clauses],
      inputs: [
        ...leavesOf('offline', 'online'),
        factLeaf(
          'standard.fenPerDay',
          {
            zh: `每天标准（${standard.instrument}）`,
            en: `standard per day (${standard.instrument})`,
          },
          standard.fenPerDay,
          'fen',
        ),
        capLeaf(facts),
        ...uplift.leaves,
        parameterLeaf(law, 'cq21.hours_per_day'),
        use,
        ...readingsOfDays(of, law),
        choiceLeaf(law, 'paid_days'),
        ...(facts.project.occupation.newOccupation ? [choiceLeaf(law, 'new.standard')] : []),
        ...choicesOfCourse(of, facts, law),
      ],
    }),
  };
}
