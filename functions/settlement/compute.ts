import type { Claim } from '#functions/cases/claim.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import { isOpened } from '#functions/cases/training-class.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { gatherSettlementFacts } from './gather-settlement-facts.ts';
import type { Computed } from './statement-archive.ts';

/** The statement of a claim from the facts as they stand, and these facts. */
export async function compute(
  ports: Parameters<typeof gatherSettlementFacts>[0] & { readonly codeCommit: string },
  project: ApprovedProject,
  claim: Claim,
): Promise<Computed> {
  const facts = await gatherSettlementFacts(ports, project, claim);
  const classes = (await ports.cases.classes(project.id)).filter(isOpened);
  // The gate of the whole project follows the revision that its latest class froze.
  const latest = classes.toSorted((a, b) => (a.law.openedOn < b.law.openedOn ? -1 : 1)).at(-1);
  const pack = packOf(project.pack, latest?.law.revision);
  return { statement: pack.settle(facts, { computedBy: ports.codeCommit }), facts };
}
