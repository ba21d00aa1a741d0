import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprenticeshipFacts } from '../../../chongqing-2021/facts/apprenticeship.ts';
import { compareWithFloor } from '../../apprenticeship-floor.ts';

/** A claim under a rate below the floor is refused, however the rate came in (QJ19-4.1.e, AMB-01). */
export const apprenticeshipRateFloor = defineRule<ApprenticeshipFacts>(
  {
    id: 'qj19/settlement/apprenticeship-rate-floor',
    stage: 'settlement',
    clauses: ['QJ19-4.1.e'],
    choices: ['bounds.inclusive'],
    title: { zh: '学徒年标准不低于下限', en: 'Floor of an apprentice’s rate' },
  },
  ({ project, annualRate }, law, say) => {
    const subject = { kind: 'project', id: project.id } as const;
    if (annualRate === null) {
      return [say.missing(subject, 'annualRate', '年标准', 'the annual rate')];
    }
    const { enough, answer } = compareWithFloor(annualRate.fen, law);
    return [enough ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
