import { defineRule } from '#policy/engine/define-rule.ts';
import type { AgencyFacts } from '../../facts/institution.ts';

/** A third party acts only within what it was contracted for (CQ21-7.b). */
export const agencyInScope = defineRule<AgencyFacts>(
  {
    id: 'cq21/institution/agency-in-scope',
    stage: 'institution',
    clauses: ['CQ21-7.b'],
    title: { zh: '第三方任务范围', en: 'Scope of a third party' },
  },
  ({ id, task, scope }, _law, say) => {
    const subject = { kind: 'agency', id } as const;
    const answer = {
      observed: task,
      required: scope.join(', '),
      zh: scope.includes(task) ? '任务在合同范围内。' : '任务不在合同范围内。',
      en: scope.includes(task) ? 'Within its contract.' : 'Outside its contract.',
    };
    return [scope.includes(task) ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
