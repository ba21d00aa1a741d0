import { defineRule } from '#policy/engine/define-rule.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';

/** Nothing is paid before the opening is approved (QJ19-4.2.g, AMB-64). */
export const advanceAfterOpening = defineRule<AdvanceFacts>(
  {
    id: 'qj19/settlement/advance-after-opening',
    stage: 'settlement',
    clauses: ['QJ19-4.2.g'],
    title: { zh: '开班批准后方可预拨', en: 'Advance after the opening' },
  },
  ({ id, on, openedOn }, _law, say) => {
    const subject = { kind: 'advance', id } as const;
    const answer = {
      observed: on,
      required: `≥ ${openedOn ?? '—'}`,
      zh: openedOn === null ? '开班尚未批准，不得预拨。' : `开班批准日 ${openedOn}，申请日 ${on}。`,
      en:
        openedOn === null
          ? 'The opening is not approved.'
          : `Opened on ${openedOn}, asked on ${on}.`,
    };
    const opened = openedOn !== null && openedOn <= on;
    return [opened ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
