import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Claim } from '#functions/cases/claim.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimId, type SubjectId } from '#functions/cases/subject.ts';

/** The claim of a visit with its project. @throws {Error} where either is not there. */
export async function claimOf(
  cases: CaseStore,
  subject: SubjectId,
): Promise<{ claim: Claim; project: ApprovedProject }> {
  const claim = await cases.claim(claimId.parse(subject));
  if (claim === undefined) throw new Error(`No claim ${subject}`);
  const project = await projectOf(cases, claim.projectId);
  if (!isApproved(project)) throw new Error(`${project.id} is ${project.status}`);
  return { claim, project };
}
