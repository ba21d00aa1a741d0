import type { CaseStore } from '#functions/cases/case-store.ts';
import { projectId } from '#functions/cases/subject.ts';
import type { LedgerEntry } from './entry.ts';

/** Which cases of a book are closed, so that nothing may be open in it for them. */
export async function closedCases(
  cases: CaseStore,
  entries: readonly LedgerEntry[],
): Promise<ReadonlySet<string>> {
  const named = new Set(
    entries.flatMap((entry) => (entry.kind === 'appropriation' ? [] : [entry.caseId])),
  );
  const found = await Promise.all([...named].map((id) => cases.project(projectId.parse(id))));
  return new Set(found.flatMap((one) => (one?.status === 'closed' ? [one.id] : [])));
}
