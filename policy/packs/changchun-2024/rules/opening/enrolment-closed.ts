import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** The class is registered when enrolment is complete: the list closes before the request. */
export const enrolmentClosed = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/enrolment-closed',
    stage: 'opening',
    clauses: ['CC24-3A.2.a'],
    title: { zh: '招生已完成', en: 'Enrolment complete' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const { enrolmentClosedOn, requestedOn, roster } = facts;
    if (enrolmentClosedOn === undefined) {
      return [say.missing(subject, 'enrolmentClosedOn', '招生截止日', 'day enrolment closed')];
    }
    const answer = {
      observed: `${enrolmentClosedOn}, ${roster.length}`,
      required: `≤ ${requestedOn}, ≥ 1`,
      zh: `招生于${enrolmentClosedOn}截止，名单 ${roster.length} 人，开班申请日为${requestedOn}。`,
      en: `Enrolment closed on ${enrolmentClosedOn} with ${roster.length} people; requested on ${requestedOn}.`,
    };
    const met = enrolmentClosedOn <= requestedOn && roster.length > 0;
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
