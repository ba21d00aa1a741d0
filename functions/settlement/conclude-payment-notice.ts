import { noticeNumber } from '#functions/notices/publish-notice.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { askAnew } from '#functions/tasks/ask-anew.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/** Ends the public notice of the statement (CC24-5.2.b); an open objection has to be resolved first. */
export async function concludePaymentNotice(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'clear' | 'objected'>> {
  const { claim } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'awaiting-funding') return { outcome: 'clear' };
  if (claim.status !== 'noticed') throw new Error(`${claim.id} is ${claim.status}`);
  const open = (await ports.notices.objections(claim.id)).filter(
    (one) => one.resolution === 'open',
  );
  if (open.length > 0) {
    await ports.commit([
      ports.stages.fence(visit),
      ports.cases.putClaim({
        ...claim,
        asks: await askAnew(ports.tasks, claim, 'resolve-objection'),
      }),
    ]);
    return { outcome: 'objected' };
  }
  const notice = await ports.notices.notice(claim.id, await noticeNumber(ports.cases, visit));
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putClaim({ ...claim, status: 'awaiting-funding' }),
    ...(notice === undefined ? [] : [ports.notices.put({ ...notice, open: false })]),
    ports.outbox.add({
      schemaVersion: 1,
      id: `statement-approved-${visit.attempt}`,
      name: 'statement-approved',
      subject: claim.id,
      at: await ports.clock.now(),
    }),
  ]);
  return { outcome: 'clear' };
}

/** The task of the settlement machine after its notice. */
export const handler = machineTask((visit: Visit) => concludePaymentNotice(wanted.ports(), visit));
