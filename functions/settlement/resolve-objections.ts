import { noticeNumber } from '#functions/notices/publish-notice.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { claimOf } from './claim-of.ts';
import { type SettlementPorts, settlementPorts } from './settlement-ports.ts';

const wanted = needs(settlementPorts);
export const environment = wanted.environment;

/**
 * Records what an officer decided about the objections to a statement. Dismissed, the notice can be
 * concluded; upheld, the statement is computed and reviewed once more.
 */
export async function resolveObjections(
  ports: SettlementPorts,
  visit: Visit,
): Promise<Outcome<'dismissed' | 'upheld'>> {
  const { claim } = await claimOf(ports.cases, visit.subject);
  const { outcome } = await answerOf(ports, claim.id, 'resolve-objection');
  const resolution = outcome === 'upheld' ? 'upheld' : 'dismissed';
  const open = (await ports.notices.objections(claim.id)).filter(
    (one) => one.resolution === 'open',
  );
  if (claim.status !== 'noticed' || open.length === 0) return { outcome: resolution };
  const number = await noticeNumber(ports.cases, visit);
  const notice = await ports.notices.notice(claim.id, number);
  const { statement: _statement, verdict: _verdict, ...rest } = claim;
  await ports.commit([
    ports.stages.fence(visit),
    ports.cases.putClaim(resolution === 'upheld' ? { ...rest, status: 'triggered' } : claim),
    // What was objected to rightly is shown no longer; the new statement gets a notice of its own.
    ...(resolution === 'upheld' && notice !== undefined
      ? [ports.notices.put({ ...notice, open: false })]
      : []),
    ...open.map((one) => ports.notices.putObjection({ ...one, resolution })),
  ]);
  return { outcome: resolution };
}

/** The task of the settlement machine after an officer resolved the objections. */
export const handler = machineTask((visit: Visit) => resolveObjections(wanted.ports(), visit));
