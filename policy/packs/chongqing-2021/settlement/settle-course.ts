import { choiceLeaf, choicesOf, step } from '#policy/engine/derive.ts';
import { addFen, fen, noFen, subtractFen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { zero } from '#policy/engine/ratio.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { decide } from '#policy/engine/rule.ts';
import type {
  AdvanceLine,
  ClassLine,
  Statement,
  StatementOptions,
  StatementStatus,
  TraineeLine,
} from '#policy/engine/statement.ts';
import type { CourseFacts } from '../facts/course.ts';
import { type CourseEntitlement, courseEntitlement } from './course-line.ts';
import type { CourseProgramme } from './course-programme.ts';
import { type CourseClassView, type CourseView, courseView } from './course-view.ts';
import { deliveredHours } from './online-limit.ts';

function refusals(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ outcome, subject }) =>
      outcome === 'block' && (subject.kind === 'project' || subject.kind === 'claim'),
  );
}

function statusOf(findings: readonly Finding[]): StatementStatus {
  if (refusals(findings).length > 0) return 'refused';
  return findings.some(({ outcome }) => outcome === 'undetermined') ? 'held' : 'payable';
}

function refusedLine(
  { derivation }: CourseEntitlement,
  findings: readonly Finding[],
): CourseEntitlement {
  const clauses = [...new Set(refusals(findings).flatMap((finding) => finding.clauses))];
  return {
    kind: 'project-refused',
    exactFen: zero,
    derivation: step({
      label: { zh: '项目不予补贴', en: 'the project is refused' },
      value: 0,
      unit: 'fen',
      clauses,
      inputs: [derivation],
    }),
  };
}

function linesOf(
  view: CourseView,
  programme: CourseProgramme,
  findings: readonly Finding[],
): readonly TraineeLine[] {
  const earned = view.standings.map((standing) => courseEntitlement(standing, programme));
  const due =
    statusOf(findings) === 'refused' ? earned.map((each) => refusedLine(each, findings)) : earned;
  const clauses = ['CQ21-2.h'] as const;
  const rounded = roundLines(
    due.map(({ exactFen }) => exactFen),
    view.law,
    clauses,
  );
  return due.map(({ kind, derivation }, index): TraineeLine => {
    const { id = '', classId = '' } = view.standings[index]?.facts ?? {};
    const amount = rounded.fen[index] ?? noFen;
    return {
      id,
      classId,
      fen: amount,
      kind,
      derivation: step({
        label: { zh: `学员 ${id} 补贴`, en: `subsidy of trainee ${id}` },
        value: amount,
        unit: 'fen',
        clauses: programme.certificateClauses,
        rounding: rounded.rounding,
        inputs: [
          derivation,
          ...(derivation.value.includes('/') ? [choiceLeaf(view.law, 'money.rounding')] : []),
        ],
      }),
    };
  });
}

function classLine({ facts, law, barred }: CourseClassView): ClassLine {
  const { offline, online } = deliveredHours(facts);
  return {
    id: facts.id,
    lawOf: law.day,
    barred: barred !== undefined,
    derivation: step({
      id: `class:${facts.id}`,
      label: { zh: '实际授课课时', en: 'class hours delivered' },
      value: offline + online,
      unit: 'class-hours',
      formula: `${offline} + ${online}`,
      clauses: ['CQ21-2.b', 'CQ21-2.e'],
      inputs: [choiceLeaf(law, 'policy.select_by')],
    }),
  };
}

/** What is left to pay after advances, or to take back (AMB-65). */
export function advanceLine(facts: CourseFacts, total: number): AdvanceLine | undefined {
  if (facts.advances.length === 0) return undefined;
  const paidFen = addFen(...facts.advances.map((advance) => advance.fen));
  const left = subtractFen(fen(total), paidFen);
  return {
    paidFen,
    balanceFen: left > 0 ? left : noFen,
    recoverFen: left < 0 ? fen(-left) : noFen,
  };
}

/** Computes the settlement statement of a Chongqing course. Throws `EngineError` for an unknown reading and for a standard or day rate that was not entered. */
export function settleCourse(
  programme: CourseProgramme,
  facts: CourseFacts,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const view = courseView(programme, facts, overrides);
  const findings = decide(programme.rules, view, view.law, facts.waivers);
  const status = statusOf(findings);
  const trainees = linesOf(view, programme, findings);
  const totalFen = addFen(...trainees.map((line) => line.fen));
  const advance = advanceLine(facts, totalFen);
  const derivation = step({
    label: { zh: '补贴合计', en: 'total subsidy' },
    value: totalFen,
    unit: 'fen',
    formula: `Σ ${trainees.length}`,
    clauses: programme.certificateClauses,
    inputs: [],
  });
  const classes = view.classes.map(classLine);
  const trees = [
    derivation,
    ...classes.map((line) => line.derivation),
    ...trainees.map((line) => line.derivation),
  ];
  return {
    schema: 'xunzhang.statement/1',
    pack: { id: programme.pack.id, revision: programme.pack.revision, lawOf: view.law.day },
    computedBy,
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    status,
    provisional: status === 'held' || programme.pack.provisional !== undefined,
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
