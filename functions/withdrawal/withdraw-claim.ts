import { randomUUID } from 'node:crypto';
import { type Claim, type ClaimIn, standing } from '#functions/cases/claim.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimIdOf, type ProjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { supplementsWait } from '#functions/settlement/gather-facts.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { stopNoticed } from './stop-noticed.ts';
import type { Wish, WithdrawalPorts } from './withdrawal-ports.ts';

/**
 * Withdraws a claim alone, from its filing until its payment is released. The project goes on with all
 * that is reserved for it, and a claim can be filed anew; whether that is in time, its own filing day says.
 *
 * @throws {Problem} `wrong-state` where no claim stands, it was refused, or its payment is released.
 */
export function withdrawClaim(ports: WithdrawalPorts, id: ProjectId, wish: Wish): Promise<void> {
  return untilSettled(async () => {
    const project = await projectOf(ports.cases, id);
    if (project.status !== 'running') throw wrongState(project.status);
    const claim = standing(await ports.cases.claim(claimIdOf(id)));
    if (claim === undefined) throw wrongState('no-claim');
    const at = await ports.clock.now();
    await ports.commit([
      ...(await stopClaim(ports, claim, wish, at)),
      ports.cases.addDecision({
        subject: claim.id,
        id: randomUUID(),
        at,
        by: wish.by,
        kind: 'withdraw-claim',
        outcome: 'withdrawn',
        reason: wish.reason,
      }),
      ports.outbox.add({
        schemaVersion: 1,
        id: `claim-withdrawn-${claim.rev}`,
        name: 'claim-withdrawn',
        subject: claim.id,
        at,
      }),
    ]);
  });
}

/**
 * The writes that withdraw a claim and stop all work on it.
 *
 * @throws {Problem} `wrong-state` once it is refused or its payment is released.
 */
export async function stopClaim(
  ports: WithdrawalPorts,
  claim: Exclude<Claim, { status: 'withdrawn' }>,
  { by, reason }: Wish,
  at: Instant,
): Promise<Write[]> {
  refuseSettled(claim);
  const ending = { cause: 'withdrawn', by, at } as const;
  return [
    ports.cases.putClaim({ ...claim, status: 'withdrawn', reason, ending }),
    ...(await stopNoticed(ports, claim.id, 'settlement', at, [supplementsWait(claim)])),
  ];
}

/** Released, the money is owed: only the payment ends the claim now. @throws {Problem} `wrong-state` */
export function refuseSettled(
  claim: Claim,
): asserts claim is Exclude<Claim, ClaimIn<'refused' | 'released' | 'paid'>> {
  if (['refused', 'released', 'paid'].includes(claim.status)) throw wrongState(claim.status);
}
