import { defineRule, type Say } from '#policy/engine/define-rule.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { hoursBindTrainee, minHoursRule } from '../../settlement/hours-of-trainee.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

function ofClasses({ classes }: SettlementView, say: Say): readonly Finding[] {
  return classes.map(({ facts: each, hours, law }) => {
    const subject = { kind: 'class', id: each.id } as const;
    const least = law.count('cc24.min_hours');
    const answer = {
      observed: hours.total,
      required: `≥ ${least}`,
      zh: `班级 ${each.id} 计入 ${hours.total} 课时（最低 ${least}）。`,
      en: `Class ${each.id} has ${hours.total} hours that count (least ${least}).`,
    };
    return hours.total >= least ? say.pass(subject, answer) : say.warn(subject, answer);
  });
}

function ofTrainees({ standings }: SettlementView, say: Say): readonly Finding[] {
  return standings.map(({ facts: { id }, of, attendance: { hours } }) => {
    const subject = { kind: 'trainee', id } as const;
    const least = of.law.count('cc24.min_hours');
    const answer = {
      observed: hours.total,
      required: `≥ ${least}`,
      zh: `学员 ${id} 参训 ${hours.total} 课时，原则上不少于 ${least}。`,
      en: `Trainee ${id} had ${hours.total} hours; in principle at least ${least}.`,
    };
    return hours.total >= least ? say.pass(subject, answer) : say.block(subject, answer);
  });
}

/** Fewer hours delivered than the least length of a course are pointed out; the limit binds the plan, or each trainee by choice (CC24-3B.b, AMB-36). */
export const deliveredMinHours = defineRule<SettlementView>(
  {
    id: minHoursRule,
    stage: 'settlement',
    clauses: ['CC24-3B.b'],
    title: { zh: '实际课时与最低学时', en: 'hours delivered against the least length' },
    inPrinciple: true,
  },
  (view, law, say) => (hoursBindTrainee(law) ? ofTrainees(view, say) : ofClasses(view, say)),
);
