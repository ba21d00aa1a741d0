import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, choicesOf, referTo, step } from '#policy/engine/derive.ts';
import { addFen, noFen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Judged } from '#policy/engine/judged.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, zero } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { roundingMatters } from '#policy/engine/rounding.ts';
import type {
  ClassLine,
  Statement,
  StatementStatus,
  TraineeLine,
} from '#policy/engine/statement.ts';
import type { StatementBasis } from '#policy/engine/statement-basis.ts';
import type { DerivedFinding } from '#policy/engine/verdict-tree.ts';
import type { PersonLimit } from '../persons/person-limit.ts';
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
  readonly judged: Judged;
  /** What each person is held to; the first that leaves a line unpaid names its kind. */
  readonly limits?: readonly PersonLimit[];
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

function refuses({ outcome, subject }: Finding): boolean {
  return outcome === 'block' && wholes.includes(subject.kind);
}

function statusOf(findings: readonly Finding[]): StatementStatus {
  if (findings.some(refuses)) return 'refused';
  return findings.some(({ outcome }) => outcome === 'undetermined') ? 'held' : 'payable';
}

/** Whether a finding is an unwaived block about one person, or about the class he sits in, which leaves him unpaid. */
function unpays({ outcome, subject }: Finding, { id, classId }: Entitlement): boolean {
  if (outcome !== 'block') return false;
  if (subject.kind === 'class') return subject.id === classId;
  return (subject.kind === 'trainee' || subject.kind === 'apprentice') && subject.id === id;
}

/** What was earned turned to nothing by blocks, whose trees the line refers to. */
function turnedToNothing(
  entitlement: Entitlement,
  kind: string,
  label: Bilingual,
  blocks: readonly DerivedFinding[],
): Entitlement {
  return {
    ...entitlement,
    kind,
    exactFen: zero,
    derivation: step({
      label,
      value: 0,
      unit: 'fen',
      clauses: [...new Set(blocks.flatMap(({ finding }) => finding.clauses))],
      inputs: [...blocks.map(({ derive }) => referTo(derive())), entitlement.derivation],
    }),
  };
}

/** What is due after rules have spoken, and the blocks that took something away. */
interface Due {
  readonly lines: readonly Entitlement[];
  readonly blocks: readonly DerivedFinding[];
}

function dueOf({ entitlements, judged, limits = [] }: StatementParts): Due {
  if (judged.findings.some(refuses)) {
    const blocks = judged.verdicts().filter(({ finding }) => refuses(finding));
    const label = { zh: '项目不予补贴', en: 'the project is refused' };
    const lines = entitlements.map((each) =>
      turnedToNothing(each, 'project-refused', label, blocks),
    );
    return { lines, blocks };
  }
  const unpaid = (each: Entitlement) => (finding: Finding) =>
    each.exactFen.numerator !== 0n && unpays(finding, each);
  const turned = new Set<DerivedFinding>();
  const lines = entitlements.map((each) => {
    if (!judged.findings.some(unpaid(each))) return each;
    const blocks = judged.verdicts().filter(({ finding }) => unpaid(each)(finding));
    for (const block of blocks) turned.add(block);
    const by = (id: string) => blocks.find(({ finding }) => finding.rule === id);
    const limit = limits.find(({ rule }) => by(rule.id) !== undefined);
    const first = limit === undefined ? blocks[0] : by(limit.rule.id);
    const label = first?.finding.sentence ?? each.derivation.label;
    return turnedToNothing(each, limit?.kind ?? 'rule-blocked', label, blocks);
  });
  return { lines, blocks: [...turned] };
}

function linesOf(parts: StatementParts, due: readonly Entitlement[]): readonly TraineeLine[] {
  const { law, clauses } = parts;
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
  const { law, judged, classes, advances, clauses } = parts;
  const { findings } = judged;
  const status = statusOf(findings);
  const due = dueOf(parts);
  const trainees = linesOf(parts, due.lines);
  const totalFen = addFen(...trainees.map((line) => line.fen));
  const derivation = step({
    id: 'total',
    label: { zh: '补贴合计', en: 'total subsidy' },
    value: totalFen,
    unit: 'fen',
    formula: `Σ ${trainees.length}`,
    clauses,
    inputs: [
      ...due.blocks.map(({ derive }) => derive()),
      ...decidingChoices(judged.rules, findings).map((id) => choiceLeaf(law, id)),
    ],
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
