import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { choicesOf, step } from '#policy/engine/derive.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { sumFen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { type Judged, judge as judgeBy } from '#policy/engine/judged.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { decide } from '#policy/engine/rule.ts';
import type { Statement, StatementOptions, StatementStatus } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import { settlementRules } from '../rules/settlement/settlement-rules.ts';
import { checkClasses } from './check-classes.ts';
import { decidingChoices } from './deciding-choices.ts';
import { dueLines, gatesOf, traineeLine } from './due-lines.ts';
import { type Refusal, refusalBy } from './refusal.ts';
import { settlementView } from './settlement-view.ts';

/** Refused where the project or claim is blocked, held where a fact is missing, else payable. */
function statusOf(findings: readonly Finding[], refusal: Refusal): StatementStatus {
  if (refusal.findings.length > 0) return 'refused';
  return findings.some(({ outcome }) => outcome === 'undetermined') ? 'held' : 'payable';
}

/** Computes the settlement statement of a Changchun project (结算单). Throws `EngineError` for an unknown reading or catalogue class, `RangeError` for amounts beyond 2^53 − 1 fen. */
export function settle(
  pack: PolicyPack,
  facts: SettlementFacts,
  options: StatementOptions,
): Statement {
  const { choices: overrides = {}, computedBy } = options;
  checkClasses(pack, facts);
  const view = settlementView(pack, facts, overrides);
  const { law } = view;
  const { waivers } = facts;
  const findings = decide(settlementRules, view, law, waivers);
  const refusal = refusalBy(findings, { view, facts, law, waivers });
  const status = statusOf(findings, refusal);
  const gates = gatesOf(view).map(({ id, outcome, derivation }) => ({ id, outcome, derivation }));
  const trainees = dueLines(view, refusal).map(traineeLine);
  const totalFen = sumFen(trainees.map(({ fen }) => fen));
  const derivation = step({
    label: { zh: '补贴合计', en: 'total subsidy' },
    value: totalFen,
    unit: 'fen',
    formula: `Σ ${trainees.length}`,
    clauses: ['CC24-4.2.d'],
    inputs: [
      ...gates.map((gate) => gate.derivation),
      ...refusal.verdicts(),
      ...decidingChoices(view),
    ],
  });
  const classes = view.classes.map(({ facts: each, law, barred, derive }) => ({
    id: each.id,
    lawOf: law.day,
    barred: barred !== undefined,
    derivation: derive(),
  }));
  const trees = [derivation, ...[...classes, ...trainees].map((line) => line.derivation)];
  return {
    schema: 'xunzhang.statement/1',
    pack: { id: pack.id, revision: pack.revision, lawOf: law.day },
    computedBy,
    basis: basisOf(pack, facts, overrides),
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    status,
    provisional: status === 'held' || findings.some(({ missing }) => missing === 'activation'),
    totalFen,
    ...(view.deadline.kind === 'known' && {
      deadline: { lastDay: view.deadline.lastDay, lateWorkingDays: view.deadline.lateWorkingDays },
    }),
    gates,
    classes,
    trainees,
    derivation,
    choices: choicesOf(trees).map(({ node: _, ...choice }) => choice),
    findings,
  };
}

/** What the rules say of the claim of a Changchun project. Throws what `settle` throws. */
export function judge(
  pack: PolicyPack,
  facts: SettlementFacts,
  overrides: ChoiceOverrides,
): Judged {
  checkClasses(pack, facts);
  const view = settlementView(pack, facts, overrides);
  return judgeBy(settlementRules, { view, facts, law: view.law, waivers: facts.waivers });
}
