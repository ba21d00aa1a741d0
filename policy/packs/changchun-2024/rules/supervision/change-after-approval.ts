import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';

/** No session moves before the day on which the opening was approved (CC24-3A.2.e). */
export const changeAfterApproval = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-after-approval',
    stage: 'supervision',
    clauses: ['CC24-3A.2.d', 'CC24-3A.2.e'],
    title: { zh: '调整后仍在核准之后授课', en: 'Taught after approval, as changed' },
  },
  ({ classId, openingApprovedOn, timetable }, _law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    const early = timetable.filter(({ date }) => date < openingApprovedOn);
    const answer = {
      observed: early.length,
      required: 0,
      zh: `调整后有 ${early.length} 个课次早于开班核准日${openingApprovedOn}。`,
      en: `${early.length} days as changed lie before the approval on ${openingApprovedOn}.`,
    };
    return [early.length === 0 ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
