import { advanceCeiling } from '#policy/engine/advance-ceiling.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import { formatPercent } from '#policy/engine/ratio.ts';

/** All advances together stay within a share of the estimate at opening (DDK22-5.4.a, AMB-63). */
export const advanceWithinCeiling = defineRule<AdvanceFacts>(
  {
    id: 'ddk22/settlement/advance-ceiling',
    stage: 'settlement',
    clauses: ['DDK22-5.4.a'],
    title: { zh: '预拨上限', en: 'Ceiling of advances' },
  },
  (facts, law, say) => {
    const subject = { kind: 'advance', id: facts.id } as const;
    const share = law.share('ddk22.advance_share_max');
    const byPlan = law.choice('advance.base') === 'APPROVED_PLAN';
    const heads = byPlan ? facts.plannedHeadcount : facts.enrolled;
    const { ceilingFen, togetherFen } = advanceCeiling(facts, heads, share);
    const answer = {
      observed: formatYuan(togetherFen),
      required: `≤ ${formatYuan(ceilingFen)}`,
      zh: `预拨合计 ${formatYuan(togetherFen)} 元，上限为${byPlan ? '计划' : '开班'} ${heads} 人补贴的 ${formatPercent(share)}，即 ${formatYuan(ceilingFen)} 元。`,
      en: `Advances of ${formatYuan(togetherFen)} together; at most ${formatPercent(share)} for ${heads} people, ${formatYuan(ceilingFen)}.`,
    };
    return [togetherFen > ceilingFen ? say.block(subject, answer) : say.pass(subject, answer)];
  },
);
