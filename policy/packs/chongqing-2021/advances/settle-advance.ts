import { advanceCeiling } from '#policy/engine/advance-ceiling.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import type { AdvanceFacts } from '#policy/engine/facts/advance.ts';
import { fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import { type Judged, judge } from '#policy/engine/judged.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { formatRatio } from '#policy/engine/ratio.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import type { AdvanceClaim } from '../facts/advance-claim.ts';
import { buildStatement } from '../settlement/build-statement.ts';

/** What a programme says of advances (预拨). */
export interface AdvanceProgramme {
  readonly pack: PolicyPack;
  readonly clauses: readonly ClauseId[];
  /** The parameter of the largest share paid in advance. */
  readonly shareParameter: string;
  /** The choices that the ceiling turns on. */
  readonly choices: readonly string[];
  readonly rules: readonly Rule<AdvanceFacts>[];
  /** The people whose standards make up the estimate. */
  headsOf(facts: AdvanceFacts, law: Law): number;
}

function lawOfAdvance(pack: PolicyPack, facts: AdvanceClaim, overrides: ChoiceOverrides): Law {
  return lawOn(pack, facts.openedOn ?? facts.on, overrides);
}

/** What the rules of a programme say of an advance. Throws what `settleAdvance` throws. */
export function judgeAdvance(
  { pack, rules }: AdvanceProgramme,
  facts: AdvanceClaim,
  overrides: ChoiceOverrides,
): Judged {
  const law = lawOfAdvance(pack, facts, overrides);
  return judge(rules, { view: facts, facts, law, waivers: facts.waivers });
}

/**
 * Computes the statement of an advance: what was asked for, where it fits under the ceiling together
 * with earlier ones, else nothing. Throws `EngineError` standard-not-entered.
 */
export function settleAdvance(
  programme: AdvanceProgramme,
  facts: AdvanceClaim,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const { pack, clauses, shareParameter } = programme;
  const law = lawOfAdvance(pack, facts, overrides);
  const heads = programme.headsOf(facts, law);
  const share = law.share(shareParameter);
  const { estimateFen, ceilingFen, togetherFen } = advanceCeiling(facts, heads, share);
  const ceiling = step({
    id: `advance:${facts.id}:ceiling`,
    label: { zh: '预拨上限', en: 'ceiling of advances' },
    value: ceilingFen,
    unit: 'fen',
    formula: `${formatRatio(share)} × ${formatYuan(estimateFen)}`,
    clauses,
    rounding: { mode: 'down', place: 'fen', clauses },
    inputs: [
      parameterLeaf(law, shareParameter),
      factLeaf('perHeadFen', { zh: '每人标准', en: 'standard' }, facts.perHeadFen ?? 0, 'fen'),
      factLeaf('heads', { zh: '人数', en: 'people' }, heads, 'persons'),
      ...programme.choices.map((id) => choiceLeaf(law, id)),
    ],
  });
  return buildStatement({
    law,
    computedBy,
    basis: basisOf(pack, facts, overrides),
    asOf: facts.on,
    projectId: facts.projectId,
    claimId: facts.id,
    entitlements: [
      {
        id: facts.id,
        classId: facts.projectId,
        kind: 'advance',
        exactFen: fenAsRatio(facts.requestedFen),
        derivation: step({
          label: { zh: '申请预拨金额', en: 'advance asked for' },
          value: facts.requestedFen,
          unit: 'fen',
          clauses,
          inputs: [
            factLeaf('earlier', { zh: '预拨合计', en: 'all advances' }, togetherFen, 'fen'),
            ceiling,
          ],
        }),
      },
    ],
    classes: [],
    judged: judgeAdvance(programme, facts, overrides),
    advances: [],
    clauses,
    lineLabel: (id) => ({ zh: `预拨 ${id}`, en: `advance ${id}` }),
  });
}
