import type { Bilingual } from './bilingual.ts';
import type { ClauseId } from './clause.ts';

/** What a rule can find: `undetermined` blocks and names the missing fact, `not-applicable` the excluding condition. */
export const outcomes = ['pass', 'warn', 'block', 'undetermined', 'not-applicable'] as const;

/** What a rule found. */
export type Outcome = (typeof outcomes)[number];

/** What a finding, and so a waiver, can be about. */
export const subjectKinds = [
  'project',
  'class',
  'trainee',
  'day',
  'file',
  'claim',
  'standard',
  'institution',
  'agency',
  'apprentice',
  'advance',
  'indicator',
] as const;

/** What a finding is about; a day's id is `<class>/<YYYY-MM-DD>`. */
export interface FindingSubject {
  readonly kind: (typeof subjectKinds)[number];
  readonly id: string;
}

/** One answer of one rule about one subject. */
export interface Finding {
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  readonly subject: FindingSubject;
  readonly outcome: Outcome;
  readonly observed?: string;
  readonly required?: string;
  /** Path of the missing fact where undetermined. */
  readonly missing?: string;
  /** True where an officer may waive the block with a reason (原则上). */
  readonly waivable: boolean;
  /** Who waived the block, where somebody did. */
  readonly waivedBy?: { readonly officer: string; readonly reason: string; readonly on: string };
  readonly sentence: Bilingual;
}

/** What all findings together say: one block blocks, else one undetermined leaves it open. */
export type Verdict = 'passed' | 'blocked' | 'undetermined';

/** The verdict over all findings of a stage. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.outcome === 'block')) return 'blocked';
  return findings.some((finding) => finding.outcome === 'undetermined') ? 'undetermined' : 'passed';
}
