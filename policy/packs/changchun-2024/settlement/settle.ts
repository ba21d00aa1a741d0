import type { ClauseId } from '#policy/engine/clause.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, choicesOf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { addFen, noFen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Pack } from '#policy/engine/pack.ts';
import { zero } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { decide } from '#policy/engine/rule.ts';
import type {
  GateLine,
  Statement,
  StatementOptions,
  StatementStatus,
  TraineeLine,
} from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import { settlementRules } from '../rules/settlement/settlement-rules.ts';
import { capAtPlan } from './above-plan.ts';
import { isClaimedTooLate } from './claim-deadline.ts';
import { decidingChoices } from './deciding-choices.ts';
import { type Entitlement, entitlementOf, type TraineeStanding } from './entitlement.ts';
import { type SettlementView, settlementView } from './settlement-view.ts';

/** The blocks that refuse everything; a block on a class, trainee or day only zeroes that one. */
function refusals(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ outcome, subject }) =>
      outcome === 'block' && (subject.kind === 'project' || subject.kind === 'claim'),
  );
}

/** Refused where the project or claim is blocked, held where a fact is missing, else payable. */
function statusOf(findings: readonly Finding[]): StatementStatus {
  if (refusals(findings).length > 0) return 'refused';
  return findings.some(({ outcome }) => outcome === 'undetermined') ? 'held' : 'payable';
}

function refusedLine(
  { derivation }: Entitlement,
  gates: readonly GateLine[],
  clauses: readonly ClauseId[],
): Entitlement {
  const reasons = gates.filter(({ outcome }) => outcome === 'block').map((gate) => gate.derivation);
  const refs = reasons.flatMap((node): Derivation[] =>
    node.node === 'calculation' && node.id !== undefined
      ? [{ node: 'reference', to: node.id, label: node.label, value: node.value, unit: node.unit }]
      : [],
  );
  return {
    kind: 'project-refused',
    exactFen: zero,
    derivation: step({
      label: { zh: '项目不予补贴', en: 'the project is refused' },
      value: 0,
      unit: 'fen',
      clauses,
      inputs: [...refs, derivation],
    }),
  };
}

/** Where the clock runs for each trainee apart, a line claimed too late is not paid (CC24-5.1.a, AMB-39 with AMB-40). */
function lateLine(
  entitlement: Entitlement,
  standing: TraineeStanding,
  { facts, law }: SettlementView,
): Entitlement {
  const earns = entitlement.kind === 'full' || entitlement.kind === 'cost';
  if (!earns || !isClaimedTooLate(standing, facts, law)) return entitlement;
  return {
    kind: 'claimed-late',
    exactFen: zero,
    derivation: step({
      label: { zh: '申领逾期，不予受理', en: 'claimed too late, refused' },
      value: 0,
      unit: 'fen',
      clauses: ['CC24-5.1.a'],
      inputs: [
        entitlement.derivation,
        parameterLeaf(law, 'cc24.claim_deadline'),
        choiceLeaf(law, 'claim.clock_start'),
        choiceLeaf(law, 'claim.late'),
      ],
    }),
  };
}

function linesOf(
  view: SettlementView,
  status: StatementStatus,
  gates: readonly GateLine[],
  findings: readonly Finding[],
): readonly TraineeLine[] {
  const clauses = [...new Set(refusals(findings).flatMap((finding) => finding.clauses))];
  const earned = view.standings.map((standing) =>
    lateLine(entitlementOf(standing), standing, view),
  );
  const due =
    status === 'refused'
      ? earned.map((entitlement) => refusedLine(entitlement, gates, clauses))
      : capAtPlan(
          earned.map((entitlement, index) => ({
            entitlement,
            hired: view.standings[index]?.employment.state === 'proven',
          })),
          view.task.plannedHeadcount,
          view.law,
        );
  const rounded = roundLines(
    due.map(({ exactFen }) => exactFen),
    view.law,
    ['CC24-4.2.c', 'CC24-4.2.d'],
  );
  return view.standings.map(({ facts, attendance, qualified, employment }, index): TraineeLine => {
    const { kind, derivation } = due[index] ?? { kind: 'project-refused', derivation: undefined };
    const amount = rounded.fen[index] ?? noFen;
    return {
      id: facts.id,
      classId: facts.classId,
      fen: amount,
      kind,
      derivation: step({
        label: { zh: `学员 ${facts.id} 补贴`, en: `subsidy of trainee ${facts.id}` },
        value: amount,
        unit: 'fen',
        clauses: ['CC24-4.2.d'],
        rounding: rounded.rounding,
        inputs: [
          ...(derivation === undefined ? [] : [derivation]),
          attendance.derivation,
          qualified.derivation,
          employment.derivation,
          ...(derivation?.value.includes('/') === true
            ? [choiceLeaf(view.law, 'money.rounding')]
            : []),
        ],
      }),
    };
  });
}

function checkClasses(pack: Pack, facts: SettlementFacts): void {
  facts.classes.forEach(({ catalogueClass }, index) => {
    if (!pack.parameters.some(({ id }) => id === `cc24.cap.${catalogueClass}.amount`)) {
      throw new EngineError('unknown-catalogue-class', {
        zh: `classes[${index}].catalogueClass：没有职业类别 ${catalogueClass}。`,
        en: `classes[${index}].catalogueClass: there is no catalogue class ${catalogueClass}.`,
      });
    }
  });
}

/** Computes the settlement statement of a Changchun project (结算单). Throws `EngineError` for an unknown reading or catalogue class, `RangeError` for amounts beyond 2^53 − 1 fen. */
export function settle(pack: Pack, facts: SettlementFacts, options: StatementOptions): Statement {
  const { choices: overrides = {}, computedBy } = options;
  checkClasses(pack, facts);
  const view = settlementView(pack, facts, overrides);
  const findings = decide(settlementRules, view, view.law, facts.waivers);
  const status = statusOf(findings);
  const gates: readonly GateLine[] = [view.task, ...view.employment, ...view.hired].map(
    ({ id, outcome, derivation }) => ({ id, outcome, derivation }),
  );
  const trainees = linesOf(view, status, gates, findings);
  const totalFen = addFen(...trainees.map(({ fen }) => fen));
  const derivation = step({
    label: { zh: '补贴合计', en: 'total subsidy' },
    value: totalFen,
    unit: 'fen',
    formula: `Σ ${trainees.length}`,
    clauses: ['CC24-4.2.d'],
    inputs: [...gates.map((gate) => gate.derivation), ...decidingChoices(view)],
  });
  const trees = [
    derivation,
    ...view.classes.map((each) => each.derivation),
    ...trainees.map((line) => line.derivation),
  ];
  return {
    schema: 'xunzhang.statement/1',
    pack: { id: pack.id, revision: pack.revision, lawOf: view.law.day },
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
    classes: view.classes.map(({ facts: each, law, barred, derivation: tree }) => ({
      id: each.id,
      lawOf: law.day,
      barred: barred !== undefined,
      derivation: tree,
    })),
    trainees,
    derivation,
    choices: choicesOf(trees).map(({ node: _, ...choice }) => choice),
    findings,
  };
}
