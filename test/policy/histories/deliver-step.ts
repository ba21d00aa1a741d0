import { roundOf } from '#functions/cases/asks.ts';
import { claimIdOf, type SubjectId } from '#functions/cases/subject.ts';
import { nextVisit } from '#functions/stages/next-visit.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { taskIdOf } from '#functions/tasks/task.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen } from '#policy/engine/fen.ts';
import type { MachineStep } from './case-steps.ts';
import { book, type CaseWorld, projectId } from './case-world.ts';

/** What finance enters about a transfer: the amount of the statement, and a voucher of its own a round. */
async function paymentRecordOf({ ports }: CaseWorld, round: number) {
  const claim = await ports.cases.claim(claimIdOf(projectId));
  const amountFen = claim !== undefined && 'statement' in claim ? claim.statement.totalFen : 0;
  return {
    voucherNumber: `V-${round}`,
    bankDate: '2024-06-20',
    fundCode: book.fund,
    amountFen,
    amountInCapitals: amountInCapitals(fen(amountFen)),
    accountHolder: '测试承训单位甲',
  };
}

/** An officer answers the question of a kind in its present round; the first answer stays. */
async function answer(world: CaseWorld, subject: SubjectId, kind: TaskKind, outcome: string) {
  const { ports, decisions, state } = world;
  const round = roundOf(await ports.cases.asks(subject), kind);
  const id = taskIdOf(kind, subject, round);
  if (decisions.has(id)) return;
  decisions.set(id, {
    outcome,
    by: kind.startsWith('review') ? 'reviewer-1' : 'finance-1',
    at: state.now,
    reason: '示例理由',
    ...(kind === 'record-payment' ? { record: await paymentRecordOf(world, round) } : {}),
  });
}

/** The visit that stands, or the next one, taken. */
async function visitOf({ ports }: CaseWorld, subject: SubjectId, { stage }: MachineStep) {
  const record = await ports.stages.find(subject);
  if (record !== undefined && record.status !== 'ended') {
    return { subject, stage: record.stage, attempt: record.attempt } satisfies Visit;
  }
  const visit = await nextVisit(ports.stages, subject, stage);
  await ports.stages.take(visit);
  return visit;
}

/** Delivers a step to the product as its machine does, and lets the machine wait again where it goes on. */
export async function deliverStep(
  world: CaseWorld & { readonly deliveries: (() => Promise<unknown>)[] },
  subject: SubjectId,
  step: MachineStep,
): Promise<void> {
  const { ports, tables, deliveries } = world;
  if (step.asked !== undefined) await answer(world, subject, ...step.asked);
  const visit = await visitOf(world, subject, step);
  const deliver = () => step.run(ports, visit);
  deliveries.unshift(deliver);
  try {
    await deliver();
  } finally {
    tables.held = 0;
    const record = await ports.stages.find(subject);
    if (record?.status === 'taken') {
      await ports.stages.park(visit, `wait-${deliveries.length}`, 'token');
    }
  }
}
