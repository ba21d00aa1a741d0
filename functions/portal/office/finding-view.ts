import type { Finding, Outcome } from '#policy/engine/finding.ts';

/** One finding as a page shows it. */
export interface FindingLine {
  readonly outcome: Outcome;
  readonly about: string;
  readonly sentence: string;
  readonly observed?: string;
  readonly required?: string;
  readonly clauses: readonly string[];
  readonly waivable: boolean;
  readonly waived?: string;
}

/** The findings of a stage in the order they are read: what blocks, what is only pointed out, what holds. */
export interface FindingGroups {
  readonly blocking: readonly FindingLine[];
  readonly warnings: readonly FindingLine[];
  readonly passed: readonly FindingLine[];
  readonly notApplicable: readonly FindingLine[];
}

/** Groups findings by what they mean for a decision; blocks come before what is undetermined. */
export function findingGroups(findings: readonly Finding[]): FindingGroups {
  const of = (...outcomes: readonly Outcome[]) =>
    outcomes.flatMap((outcome) =>
      findings.filter((one) => one.outcome === outcome).map(findingLine),
    );
  return {
    blocking: of('block', 'undetermined'),
    warnings: of('warn'),
    passed: of('pass'),
    notApplicable: of('not-applicable'),
  };
}

function findingLine(one: Finding): FindingLine {
  return {
    outcome: one.outcome,
    about: one.subject.id,
    sentence: one.sentence.zh,
    ...(one.observed === undefined ? {} : { observed: one.observed }),
    ...(one.required === undefined ? {} : { required: one.required }),
    clauses: one.clauses,
    waivable: one.waivable,
    ...(one.waivedBy === undefined
      ? {}
      : {
          waived: `${one.waivedBy.on} 由 ${one.waivedBy.officer} 例外批准：${one.waivedBy.reason}`,
        }),
  };
}
