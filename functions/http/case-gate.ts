import { caseOf, type ProjectId, subjectId } from '#functions/cases/subject.ts';

/** Names of fields that say which case a request is about. */
export const caseFields = { projectId: true, classId: true, claimId: true, subject: true } as const;

/**
 * The cases that the parts of a request name, each once; a value that is no subject counts as
 * `undefined`, a case nobody can see.
 */
export function casesNamed(...parts: readonly unknown[]): Set<ProjectId | undefined> {
  const found = new Set<ProjectId | undefined>();
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [name, value] of Object.entries(part)) {
      if (!Object.hasOwn(caseFields, name) || value === undefined) continue;
      const subject = subjectId.safeParse(value);
      found.add(subject.success ? caseOf(subject.data) : undefined);
    }
  }
  return found;
}
