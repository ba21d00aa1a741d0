import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { totalHours } from '../../plan-hours.ts';

/** In principle the teaching plan of a class has at least forty class hours (AMB-36). */
export const minimumHours = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/minimum-hours',
    stage: 'opening',
    clauses: ['CC24-3B.b'],
    title: { zh: '班级最低学时', en: 'Least class hours' },
    inPrinciple: true,
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const [hours, least] = [totalHours(facts.plan), law.count('cc24.min_hours')];
    const answer = {
      observed: hours,
      required: `≥ ${least}`,
      zh: `本班计划 ${hours} 学时，原则上不少于 ${least} 学时。`,
      en: `${hours} hours planned for the class; in principle at least ${least}.`,
    };
    return [hours >= least ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
