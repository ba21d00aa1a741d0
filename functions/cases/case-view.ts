import * as z from 'zod';
import type { CaseStore } from './case-store.ts';
import { claim } from './claim.ts';
import { project } from './project.ts';
import { claimIdOf, type ProjectId } from './subject.ts';
import { trainingClass } from './training-class.ts';

/** A case as those who may see it see it; people stand in it under their numbers only. */
export const caseView = z.object({
  project,
  classes: z.array(trainingClass),
  claim: claim.optional(),
  decisions: z.array(
    z.object({
      subject: z.string(),
      at: z.string(),
      by: z.string(),
      kind: z.string(),
      outcome: z.string(),
      reason: z.string().optional(),
    }),
  ),
});
export type CaseView = z.infer<typeof caseView>;

/** The whole case of a project; `undefined` where there is none. */
export async function viewCase(cases: CaseStore, id: ProjectId): Promise<CaseView | undefined> {
  const [found, classes, filed, decisions] = await Promise.all([
    cases.project(id),
    cases.classes(id),
    cases.claim(claimIdOf(id)),
    cases.decisions(id),
  ]);
  if (found === undefined) return undefined;
  return { project: found, classes, ...(filed === undefined ? {} : { claim: filed }), decisions };
}
