import { advanceCeiling } from '#policy/engine/advance-ceiling.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { formatPercent } from '#policy/engine/ratio.ts';

/** Half of the approved estimate may be paid first, to course projects alone (QJ19-4.2.g, AMB-64). */
export const advanceShare = defineRule<AdvanceFacts>(
  {
    id: 'qj19/settlement/advance-share',
    stage: 'settlement',
    clauses: ['QJ19-4.2.g'],
    title: { zh: '预拨比例', en: 'Share of an advance' },
  },
  (facts, law, say) => {
    const subject = { kind: 'advance', id: facts.id } as const;
    if (facts.projectKind !== 'course') {
      return [
        say.block(subject, {
          observed: facts.projectKind,
          zh: '只有培训项目可以预拨，学徒制和以工代训不预拨。',
          en: 'Only course projects are paid in advance, not apprenticeships or training through work.',
        }),
      ];
    }
    const share = law.share('qj19.advance_share');
    const { ceilingFen, togetherFen } = advanceCeiling(facts, facts.plannedHeadcount, share);
    const exactly = law.choice('advance.share') === 'EXACTLY_50';
    const answer = {
      observed: formatYuan(togetherFen),
      required: `${exactly ? '=' : '≤'} ${formatYuan(ceilingFen)}`,
      zh: `预拨合计 ${formatYuan(togetherFen)} 元，${exactly ? '应为' : '不超过'}批准金额的 ${formatPercent(share)}，即 ${formatYuan(ceilingFen)} 元。`,
      en: `Advances of ${formatYuan(togetherFen)} together; ${exactly ? 'exactly' : 'at most'} ${formatPercent(share)} of the approved estimate, ${formatYuan(ceilingFen)}.`,
    };
    const fits = exactly ? togetherFen === ceilingFen : togetherFen <= ceilingFen;
    return [fits ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
