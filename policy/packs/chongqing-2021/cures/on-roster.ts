import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import { type Lever, setting } from '#policy/engine/lever.ts';
import type { CourseOpeningFacts, CourseRosterEntry } from '../facts/opening.ts';

/** A document that is yet to be filed. */
const filed: EvidenceRef = { evidenceId: '—', version: '—', sha256: '0'.repeat(64) };

/** The line of a roster that names a person, and how it would be edited. */
export function onRoster({ roster }: CourseOpeningFacts, { id }: FindingSubject) {
  const at = roster.findIndex(({ traineeId }) => traineeId === id);
  const entry: Partial<CourseRosterEntry> = roster[at] ?? {};
  const edit = (key: keyof CourseRosterEntry, to: unknown): FactEdit => ({
    path: ['roster', at, key],
    to,
  });
  return {
    entry,
    path: (key: keyof CourseRosterEntry) => ['roster', at, key] as const,
    edit,
    /** The proof, where none is filed. */
    proven: (key: 'groupProof' | 'relationProof'): readonly FactEdit[] =>
      entry[key] === undefined ? [edit(key, filed)] : [],
  };
}

/** Employed by the enterprise, which the contract shows. */
export function employed(facts: CourseOpeningFacts, subject: FindingSubject): readonly Lever[] {
  const { edit, proven } = onRoster(facts, subject);
  return [
    setting(
      [edit('relation', 'employee'), ...proven('relationProof')],
      '属本企业职工，合同在案',
      'employed by the enterprise, as a contract shows',
    ),
  ];
}
