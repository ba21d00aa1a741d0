import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** A class opens only after approval: no session lies before the day of the decision. */
export const approvedBeforeFirstSession = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/approved-before-first-session',
    stage: 'opening',
    clauses: ['CC24-3A.2.d', 'CC24-3A.2.e'],
    title: { zh: '核准后方可开班', en: 'Approval before the first session' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const first = facts.timetable.map(({ date }) => date).toSorted()[0];
    if (first === undefined) return [say.missing(subject, 'timetable', '课表', 'timetable')];
    const answer = {
      observed: first,
      required: `≥ ${facts.asOf}`,
      zh: `首次授课日为${first}，核准日为${facts.asOf}，未经核准不得开课。`,
      en: `First session on ${first}, decision on ${facts.asOf}; no session before approval.`,
    };
    return [first >= facts.asOf ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
