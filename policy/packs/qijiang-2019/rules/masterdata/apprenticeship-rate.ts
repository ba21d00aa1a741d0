import { defineRule } from '#policy/engine/define-rule.ts';
import { compareWithFloor } from '../../apprenticeship-floor.ts';
import type { ApprenticeshipRateFacts } from '../../facts/apprenticeship-rate.ts';

/** No yearly rate below the floor is entered (QJ19-4.1.e, AMB-01, AMB-52). */
export const apprenticeshipRate = defineRule<ApprenticeshipRateFacts>(
  {
    id: 'qj19/masterdata/apprenticeship-rate',
    stage: 'masterdata',
    clauses: ['QJ19-4.1.e'],
    title: { zh: '录入的学徒年标准', en: 'Rate of an apprentice as entered' },
  },
  ({ id, fenPerYear }, law, say) => {
    const subject = { kind: 'standard', id } as const;
    const { enough, answer } = compareWithFloor(fenPerYear, law);
    return [enough ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
