import { randomUUID } from 'node:crypto';
import { type Claim, standing } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimIdOf, type ProjectId } from '#functions/cases/subject.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { releaseOf } from '#functions/ledger/release.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { giveUpClass } from './give-up-class.ts';
import { stopNoticed } from './stop-noticed.ts';
import { refuseSettled, stopClaim } from './withdraw-claim.ts';
import type { Wish, WithdrawalPorts } from './withdrawal-ports.ts';

/**
 * Withdraws a project. Its unfinished classes are given up one after the other, each for good; then
 * claim and project are stopped and what was reserved is released, in one transaction. Withdrawn once
 * more after a failure in between, it goes on where it was.
 *
 * @throws {Problem} `wrong-state` once the case has ended or its payment is released.
 */
export async function withdrawProject(
  ports: WithdrawalPorts,
  id: ProjectId,
  wish: Wish,
): Promise<'withdrawn' | 'cancelled'> {
  const first = await projectOf(ports.cases, id);
  refuseEnded(first, await ports.cases.claim(claimIdOf(id)));
  for (const one of await ports.cases.classes(id)) {
    if (['accepted', 'refused', 'abandoned'].includes(one.status)) continue;
    await giveUpClass(ports, one, wish);
  }
  return untilSettled(() => stopProject(ports, id, wish));
}

async function stopProject(
  ports: WithdrawalPorts,
  id: ProjectId,
  wish: Wish,
): Promise<'withdrawn' | 'cancelled'> {
  const { by, reason } = wish;
  const project = await projectOf(ports.cases, id);
  const claim = standing(await ports.cases.claim(claimIdOf(id)));
  refuseEnded(project, claim);
  const at = await ports.clock.now();
  const status = isApproved(project) ? 'cancelled' : 'withdrawn';
  const end = { reason, ending: { cause: 'withdrawn', by, at } } as const;
  await ports.commit([
    isApproved(project)
      ? ports.cases.putProject({ ...project, ...end, status: 'cancelled' })
      : ports.cases.putProject({ ...project, ...end, status: 'withdrawn' }),
    ...(isApproved(project) ? await releaseOf(ports.ledger, project, at) : []),
    ...(await stopNoticed(ports, id, 'approval', at)),
    ...(claim === undefined ? [] : await stopClaim(ports, claim, wish, at)),
    ports.cases.addDecision({
      subject: id,
      id: randomUUID(),
      at,
      by,
      kind: 'withdraw-project',
      outcome: status,
      reason,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `project-withdrawn-${project.rev}`,
      name: 'project-withdrawn',
      subject: id,
      at,
    }),
  ]);
  return status;
}

type Withdrawable = Exclude<Project, { status: 'refused' | 'withdrawn' | 'cancelled' | 'closed' }>;

function refuseEnded(project: Project, claim: Claim | undefined): asserts project is Withdrawable {
  switch (project.status) {
    case 'refused':
    case 'withdrawn':
    case 'cancelled':
    case 'closed':
      throw wrongState(project.status);
    default:
  }
  if (claim !== undefined) refuseSettled(claim);
}
