import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, choicesOf, step } from '#policy/engine/derive.ts';
import { addFen, noFen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, zero } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { roundingMatters } from '#policy/engine/rounding.ts';
import type { RuleHead } from '#policy/engine/rule.ts';
import type {
  ClassLine,
  Statement,
  StatementStatus,
  TraineeLine,
} from '#policy/engine/statement.ts';
import type { StatementBasis } from '#policy/engine/statement-basis.ts';
import { type AdvancePaid, advanceLine } from './advance-line.ts';
import { decidingChoices } from './deciding-choices.ts';

/** What one person causes to be paid, before rounding. */
export interface Entitlement {
  readonly id: string;
  /** The class, or the enterprise where there is none. */
  readonly classId: string;
  readonly kind: string;
  readonly exactFen: Ratio;
  readonly derivation: CalculationNode;
}

/** Everything a statement is put together from once facts are worked out and rules have spoken. */
export interface StatementParts {
  readonly law: Law;
  readonly computedBy: string;
  readonly basis: StatementBasis;
  readonly asOf: string;
  readonly projectId: string;
  readonly claimId: string;
  readonly entitlements: readonly Entitlement[];
  readonly classes: readonly ClassLine[];
  readonly findings: readonly Finding[];
  /** The rules that gave them. */
  readonly rules: readonly RuleHead[];
  readonly advances: readonly AdvancePaid[];
  /** The clauses that say what is paid, and that it is summed. */
  readonly clauses: readonly ClauseId[];
  /** The clauses that say what becomes of advances, where they are others. */
  readonly advanceClauses?: readonly ClauseId[];
  /** What a line is called where it is no trainee's subsidy. */
  lineLabel?(id: string): Bilingual;
}

/** A block on any of these refuses everything; one on a person or class only zeroes that one. */
const wholes: readonly Finding['subject']['kind'][] = ['project', 'claim', 'advance'];

function refusals(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ outcome, subject }) => outcome === 'block' && wholes.includes(subject.kind),
  );
}

function statusOf(findings: readonly Finding[]): StatementStatus {
  if (refusals(findings).length > 0) return 'refused';
  return findings.some(({ outcome }) => outcome === 'undetermined') ? 'held' : 'payable';
}

function refusedLine(entitlement: Entitlement, findings: readonly Finding[]): Entitlement {
  const clauses = [...new Set(refusals(findings).flatMap((finding) => finding.clauses))];
  return {
    ...entitlement,
    kind: 'project-refused',
    exactFen: zero,
    derivation: step({
      label: { zh: '项目不予补贴', en: 'the project is refused' },
      value: 0,
      unit: 'fen',
      clauses,
      inputs: [entitlement.derivation],
    }),
  };
}

/** An unwaived block about one person, or about the class he sits in, leaves him unpaid. */
function blockedLine(entitlement: Entitlement, findings: readonly Finding[]): Entitlement {
  const { id, classId, exactFen } = entitlement;
  const blocks = findings.filter(
    ({ outcome, subject }) =>
      outcome === 'block' &&
      (subject.kind === 'class'
        ? subject.id === classId
        : (subject.kind === 'trainee' || subject.kind === 'apprentice') && subject.id === id),
  );
  const [first] = blocks;
  if (first === undefined || exactFen.numerator === 0n) return entitlement;
  return {
    ...entitlement,
    kind: 'rule-blocked',
    exactFen: zero,
    derivation: step({
      label: first.sentence,
      value: 0,
      unit: 'fen',
      clauses: [...new Set(blocks.flatMap((finding) => finding.clauses))],
      inputs: [entitlement.derivation],
    }),
  };
}

function linesOf(parts: StatementParts, status: StatementStatus): readonly TraineeLine[] {
  const { law, clauses, findings, entitlements } = parts;
  const due = entitlements.map((each) =>
    status === 'refused' ? refusedLine(each, findings) : blockedLine(each, findings),
  );
  const exact = due.map(({ exactFen }) => exactFen);
  const rounded = roundLines(exact, law, clauses);
  return due.map(({ id, classId, kind, exactFen, derivation }, index): TraineeLine => {
    const amount = rounded.fen[index] ?? noFen;
    return {
      id,
      classId,
      fen: amount,
      kind,
      derivation: step({
        label: parts.lineLabel?.(id) ?? { zh: `学员 ${id} 补贴`, en: `subsidy of trainee ${id}` },
        value: amount,
        unit: 'fen',
        clauses,
        rounding: rounded.rounding,
        inputs: [
          derivation,
          ...(roundingMatters(exactFen) ? [choiceLeaf(law, 'money.rounding')] : []),
        ],
      }),
    };
  });
}

/** Puts the statement (结算单) of a Chongqing programme together. */
export function buildStatement(parts: StatementParts): Statement {
  const { law, findings, classes, advances, clauses } = parts;
  const status = statusOf(findings);
  const trainees = linesOf(parts, status);
  const totalFen = addFen(...trainees.map((line) => line.fen));
  const derivation = step({
    id: 'total',
    label: { zh: '补贴合计', en: 'total subsidy' },
    value: totalFen,
    unit: 'fen',
    formula: `Σ ${trainees.length}`,
    clauses,
    inputs: decidingChoices(parts.rules, findings).map((id) => choiceLeaf(law, id)),
  });
  const of = parts.advanceClauses ?? clauses;
  const advance = advanceLine(advances, totalFen, derivation, of, law);
  const lines = [...classes, ...trainees, ...(advance === undefined ? [] : [advance])];
  const trees = [derivation, ...lines.map((line) => line.derivation)];
  return {
    schema: 'xunzhang.statement/1',
    pack: { id: law.pack.id, revision: law.pack.revision, lawOf: law.day },
    computedBy: parts.computedBy,
    basis: parts.basis,
    asOf: parts.asOf,
    projectId: parts.projectId,
    claimId: parts.claimId,
    status,
    provisional: status === 'held' || law.pack.provisional !== undefined,
    totalFen,
    ...(advance !== undefined && { advance }),
    gates: [],
    classes,
    trainees,
    derivation,
    choices: choicesOf(trees).map(({ node: _, ...choice }) => choice),
    findings,
  };
}
