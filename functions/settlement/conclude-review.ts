import { askAgain, roundOf } from '#functions/cases/asks.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { retainUntil } from '#functions/law/retention.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { answerOf } from '#functions/tasks/answer-of.ts';
import { claimOf } from './claim-of.ts';
import { compute } from './compute.ts';
import { explanationsOf, reviewRecord } from './review-record.ts';
import { type ComputingPorts, computingPorts } from './settlement-ports.ts';

const wanted = needs(computingPorts);
export const environment = wanted.environment;

/**
 * Takes the officer's verdict “completed as planned” (AMB-79), and the explanations of a drifted theory
 * share that the officer accepted (AMB-35), as facts and computes the statement that will be paid. Where it is held (the pack is not in force, a fact is missing) it goes back to review:
 * nothing may be paid on it.
 */
export async function concludeReview(
  ports: ComputingPorts,
  visit: Visit,
): Promise<Outcome<'payable' | 'refused' | 'held'>> {
  const { claim, project } = await claimOf(ports.cases, visit.subject);
  if (claim.status === 'noticed') return { outcome: 'payable' };
  if (claim.status === 'refused') return { outcome: 'refused' };
  if (claim.status !== 'in-review') throw new Error(`${claim.id} is ${claim.status}`);
  const now = await ports.clock.now();
  const answer = await answerOf(ports, claim.id, 'review-statement');
  const verdict = {
    completed: answer.outcome === 'approved',
    officer: answer.by,
    reason: answer.reason ?? '计划与实际相符',
    on: civilDateOf(answer.at),
  };
  const record = reviewRecord.parse(answer.record ?? {});
  const accepted = verdict.completed ? explanationsOf(record, verdict.officer, verdict.on) : [];
  const explained = {
    ...claim,
    theoryExplanations: [...claim.theoryExplanations, ...accepted],
  };
  const computed = await compute(ports, project, { ...explained, status: 'noticed', verdict });
  const { statement } = computed;
  const round = roundOf(claim.asks, 'review-statement');
  const decisions = accepted.map(({ classId, officer, reason }) =>
    ports.cases.addDecision({
      subject: classId,
      id: `theory-explanation-${round}`,
      at: answer.at,
      by: officer,
      kind: 'accept-theory-explanation',
      outcome: 'accepted',
      reason,
    }),
  );
  const kept = await ports.archive.keep(
    claim.id,
    round,
    computed,
    retainUntil(project.pack, civilDateOf(now), ports.realTime.now()),
  );
  const reference = {
    ...kept,
    status: statement.status,
    totalFen: statement.totalFen,
    computedAt: now,
  };
  const findings = ports.cases.putFindings({
    subject: claim.id,
    stage: 'settlement',
    at: now,
    findings: statement.findings,
  });
  if (statement.status === 'held') {
    await ports.commit([
      ports.stages.fence(visit),
      findings,
      ...decisions,
      ports.cases.putClaim({
        ...explained,
        statement: reference,
        asks: askAgain(claim.asks, 'review-statement'),
      }),
    ]);
    return { outcome: 'held' };
  }
  const refused = statement.status === 'refused' || statement.totalFen === 0;
  await ports.commit([
    ports.stages.fence(visit),
    findings,
    ...decisions,
    ports.cases.putClaim(
      refused
        ? {
            ...explained,
            status: 'refused',
            statement: reference,
            verdict,
            // Not completed is the officer's word; all else follows from the rules.
            ending: verdict.completed
              ? { cause: 'ruled-out', by: 'system', at: now }
              : { cause: 'refused', by: answer.by, at: answer.at },
            reason: statement.findings
              .filter((one) => one.outcome === 'block')
              .map((one) => one.sentence.zh)
              .join('\n'),
          }
        : { ...explained, status: 'noticed', statement: reference, verdict },
    ),
  ]);
  return { outcome: refused ? 'refused' : 'payable' };
}

/** The task of the settlement machine after the reviewer answered whether the task was completed. */
export const handler = machineTask((visit: Visit) => concludeReview(wanted.ports(), visit));
