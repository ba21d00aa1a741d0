import { defineRule } from '#policy/engine/define-rule.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';

/** An advance is of project training, and follows the opening and the consent of the finance department (DDK22-1.a, 5.4.a, AMB-63). */
export const advanceGate = defineRule<AdvanceFacts>(
  {
    id: 'ddk22/settlement/advance-gate',
    stage: 'settlement',
    clauses: ['DDK22-1.a', 'DDK22-5.4.a'],
    title: { zh: '开班并商财政后方可预拨', en: 'Advance after opening and consent' },
  },
  ({ id, projectKind, on, openedOn, financeConsent }, _law, say) => {
    const subject = { kind: 'advance', id } as const;
    if (projectKind !== 'course') {
      return [
        say.block(subject, {
          observed: projectKind,
          zh: '只有项目制培训可以预拨，学徒制和以工代训不预拨。',
          en: 'Only project training is paid in advance, not apprenticeships or training through work.',
        }),
      ];
    }
    const opened = openedOn !== null && openedOn <= on;
    const consented = financeConsent !== null && financeConsent.on <= on;
    if (opened && consented) {
      return [
        say.pass(subject, {
          observed: on,
          zh: `${openedOn} 开班，财政部门 ${financeConsent.on} 同意。`,
          en: `Opened on ${openedOn}; finance consented on ${financeConsent.on}.`,
        }),
      ];
    }
    const lacking = [
      ...(opened ? [] : [['开班批准', 'the opening']]),
      ...(consented ? [] : [['财政部门意见', 'consent of finance']]),
    ];
    return [
      say.block(subject, {
        observed: on,
        zh: `${on} 尚无${lacking.map(([zh]) => zh).join('、')}，不得预拨。`,
        en: `On ${on} there is not yet ${lacking.map(([, en]) => en).join(' and ')}.`,
      }),
    ];
  },
);
