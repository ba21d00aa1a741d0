import { randomUUID } from 'node:crypto';
import type { Claim } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { claimIdOf, type ProjectId, type SubjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { releaseOf } from '#functions/ledger/release.ts';
import { noticeNumber } from '#functions/notices/publish-notice.ts';
import { supplementsWait } from '#functions/settlement/gather-facts.ts';
import type { StageName } from '#functions/stages/stage.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { untilSettled } from '#functions/storage/until-settled.ts';
import { giveUpClass } from './give-up-class.ts';
import { stopWork } from './stop-work.ts';
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
  { by, reason }: Wish,
): Promise<'withdrawn' | 'cancelled'> {
  const project = await projectOf(ports.cases, id);
  const claim = await ports.cases.claim(claimIdOf(id));
  refuseEnded(project, claim);
  const at = await ports.clock.now();
  const status = isApproved(project) ? 'cancelled' : 'withdrawn';
  await ports.commit([
    isApproved(project)
      ? ports.cases.putProject({ ...project, status: 'cancelled', reason })
      : ports.cases.putProject({ ...project, status: 'withdrawn', reason }),
    ...(isApproved(project) ? await releaseOf(ports.ledger, project, at) : []),
    ...(await stopNoticed(ports, id, 'approval', at)),
    ...(claim === undefined ? [] : await stopClaim(ports, claim, reason, at)),
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

async function stopClaim(
  ports: WithdrawalPorts,
  claim: Claim,
  reason: string,
  at: Instant,
): Promise<Write[]> {
  return [
    ports.cases.putClaim({ ...claim, status: 'withdrawn', reason }),
    ...(await stopNoticed(ports, claim.id, 'settlement', at, [supplementsWait])),
  ];
}

/** Stops a subject that may be under public notice: the notice is taken down with the work. */
async function stopNoticed(
  ports: WithdrawalPorts,
  subject: SubjectId,
  stage: StageName,
  at: Instant,
  dueRows: readonly string[] = [],
): Promise<Write[]> {
  const number = await noticeNumber(ports.cases, { subject, stage, attempt: 1 });
  const notice = await ports.notices.notice(subject, number);
  const shown = notice?.open === true ? notice : undefined;
  return [
    ...(await stopWork(ports, subject, at, [
      ...dueRows,
      ...(shown === undefined ? [] : [`notice-ends-${number}`]),
    ])),
    ...(shown === undefined ? [] : [ports.notices.put({ ...shown, open: false })]),
  ];
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
  // Released, the money is owed: only the payment ends the case now.
  if (claim?.status === 'released' || claim?.status === 'paid') throw wrongState(claim.status);
}
