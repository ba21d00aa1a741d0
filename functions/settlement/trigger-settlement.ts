import type { CaseStore } from '#functions/cases/case-store.ts';
import type { SubjectId } from '#functions/cases/subject.ts';
import { claimId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { nextVisit } from '#functions/stages/next-visit.ts';
import type { StageStore } from '#functions/stages/stage-store.ts';
import type { Write } from '#functions/storage/transaction.ts';

/**
 * The writes that trigger the settlement of a filed claim, once: they hold only on the claim as read.
 *
 * @throws {Problem} `wrong-state` where the claim is not waiting to be triggered.
 */
export async function triggerSettlement(
  ports: { cases: CaseStore; stages: StageStore; outbox: Outbox },
  subject: SubjectId,
  at: Instant,
): Promise<Write[]> {
  const claim = await ports.cases.claim(claimId.parse(subject));
  if (claim?.status !== 'filed') throw wrongState(claim?.status ?? 'missing');
  const starts = await nextVisit(ports.stages, claim.id, 'settlement');
  return [
    ports.cases.putClaim({ ...claim, status: 'triggered' }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `settlement-triggered-${starts.attempt}`,
      name: 'settlement-triggered',
      subject: claim.id,
      at,
      starts,
    }),
  ];
}
