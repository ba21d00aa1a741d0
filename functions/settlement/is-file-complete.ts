import type { Claim } from '#functions/cases/claim.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { gatherSettlementFacts } from './gather-settlement-facts.ts';
import type { SettlementPorts } from './settlement-ports.ts';

/** True where nothing can or need follow: declared complete, last day over, or every hire fully proven. */
export async function isFileComplete(
  ports: Pick<SettlementPorts, 'cases' | 'attendance' | 'evidence' | 'masterdata' | 'clock'>,
  project: ApprovedProject,
  claim: Claim,
): Promise<boolean> {
  if (claim.declaredComplete) return true;
  if (civilDateOf(await ports.clock.now()) > claim.supplementsLastDay) return true;
  const facts = await gatherSettlementFacts(ports, project, claim);
  return facts.trainees.every(
    ({ employment }) =>
      employment === null ||
      (employment.contract.evidence !== undefined &&
        employment.insurance !== undefined &&
        employment.wage !== undefined),
  );
}
