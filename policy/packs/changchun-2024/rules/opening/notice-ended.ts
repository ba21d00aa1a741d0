import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** The public notice (公示) of the project has ended and no objection is open (AMB-46). */
export const noticeEnded = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/notice-ended',
    stage: 'opening',
    clauses: ['CC24-3A.1.e'],
    title: { zh: '公示期满且无异议', en: 'Notice over, no objection open' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const { noticeEndedOn, openObjections } = facts.project;
    if (openObjections > 0) {
      return [
        say.block(subject, {
          observed: openObjections,
          required: 0,
          zh: `尚有 ${openObjections} 件异议未处理，暂缓开班。`,
          en: `${openObjections} objections are open; the opening waits.`,
        }),
      ];
    }
    if (law.choice('publicity.wait') === 'NO_WAITING') {
      return [say.notApplicable(subject, '不等待公示期满。', 'The opening does not wait.')];
    }
    if (noticeEndedOn === undefined) {
      return [
        say.missing(subject, 'project.noticeEndedOn', '公示结束日', 'last day of the notice'),
      ];
    }
    const answer = {
      observed: noticeEndedOn,
      required: `≤ ${facts.asOf}`,
      zh: `公示于${noticeEndedOn}结束，核准日为${facts.asOf}，无未处理异议。`,
      en: `The notice ended on ${noticeEndedOn}, decision on ${facts.asOf}; no objection is open.`,
    };
    return [noticeEndedOn <= facts.asOf ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
