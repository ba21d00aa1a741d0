import { defineRule } from '#policy/engine/define-rule.ts';
import type { TimetableChangeFacts } from '#policy/engine/facts/timetable-change.ts';
import { isInside, policyWindow } from '../../policy-window.ts';

/** Where the whole class must lie in the validity, a session cannot move out of it (CC24-7.a, AMB-08). */
export const changeInsideWindow = defineRule<TimetableChangeFacts>(
  {
    id: 'cc24/supervision/change-inside-window',
    stage: 'supervision',
    clauses: ['CC24-7.a'],
    title: { zh: '调整后仍在有效期内', en: 'Inside the validity, as changed' },
  },
  ({ classId, activation, timetable }, law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    if (law.choice('validity.event') !== 'WHOLE_CYCLE_INSIDE') {
      return [
        say.notApplicable(
          subject,
          '有效期不以授课日判断。',
          'The validity is not judged by the days of teaching.',
        ),
      ];
    }
    const window = policyWindow(activation, law);
    if (window === undefined) {
      return [say.missing(subject, 'activation.publishedOn', '政策公布日', 'day of publication')];
    }
    const outside = timetable.filter(({ date }) => !isInside(date, window));
    const answer = {
      observed: outside.map(({ date }) => date).join('、'),
      required: `${window.from}/${window.to}`,
      zh: `调整后有 ${outside.length} 个课次不在有效期${window.from}至${window.to}内。`,
      en: `${outside.length} days as changed lie outside the validity from ${window.from} to ${window.to}.`,
    };
    return [outside.length === 0 ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
