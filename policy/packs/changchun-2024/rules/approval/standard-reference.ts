import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** The plan names the national occupational standard (国家职业标准) it follows; its fit is for the reviewer. */
export const standardReference = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/standard-reference',
    stage: 'approval',
    clauses: ['CC24-3B.a'],
    title: { zh: '课程依据职业标准', en: 'Occupational standard named' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    return facts.standardReference === undefined
      ? [say.missing(subject, 'standardReference', '依据的职业标准', 'occupational standard')]
      : [
          say.pass(subject, {
            observed: facts.standardReference,
            zh: `课程依据：${facts.standardReference}。`,
            en: `The course follows ${facts.standardReference}.`,
          }),
        ];
  },
);
