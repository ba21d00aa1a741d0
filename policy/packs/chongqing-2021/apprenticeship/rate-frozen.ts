import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';

/** The standard of a class is the one fixed at its opening (CQ21-5.h). */
export const rateFrozen = defineRule<ApprenticeshipFacts>(
  {
    id: 'cq21/settlement/rate-frozen-at-opening',
    stage: 'settlement',
    clauses: ['CQ21-5.h'],
    title: { zh: '标准以开班时为准', en: 'Standard frozen at opening' },
  },
  ({ project, annualRate }, _law, say) => {
    const subject = { kind: 'project', id: project.id } as const;
    if (annualRate === null) {
      return [say.missing(subject, 'annualRate', '年标准', 'the annual rate')];
    }
    const answer = {
      observed: annualRate.from,
      required: `≤ ${project.openedOn}`,
      zh: `年标准自 ${annualRate.from} 起，开班日 ${project.openedOn}。`,
      en: `The annual rate holds from ${annualRate.from}; the class opened on ${project.openedOn}.`,
    };
    return [
      annualRate.from <= project.openedOn ? say.pass(subject, answer) : say.block(subject, answer),
    ];
  },
);
