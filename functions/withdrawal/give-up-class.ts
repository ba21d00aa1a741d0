import { randomUUID } from 'node:crypto';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { stopWork } from './stop-work.ts';
import type { Wish, WithdrawalPorts } from './withdrawal-ports.ts';

/**
 * Withdraws a class before it is opened, gives it up afterwards. Its people may enter another class;
 * what was reserved stays with the project, which may open another one.
 *
 * @throws {Problem} `wrong-state` once its results are accepted or it has ended otherwise.
 */
export async function giveUpClass(
  ports: WithdrawalPorts,
  one: TrainingClass,
  wish: Wish,
): Promise<void> {
  if (one.status === 'accepted' || one.status === 'refused' || one.status === 'abandoned') {
    throw wrongState(one.status);
  }
  const at = await ports.clock.now();
  const roster = one.status === 'opened' ? await ports.cases.trainees(one.id) : [];
  const closed = new Set<string>((await ports.cases.days(one.id)).map(({ date }) => date));
  const next = taughtDays(one).find(({ date }) => !closed.has(date))?.date;
  const stopped = await stopWork(
    ports,
    one.id,
    at,
    one.status === 'opened' && next !== undefined ? [`closes-${next}`] : [],
  );
  const cause = isOpened(one) ? 'given-up' : 'withdrawn';
  await ports.commit([
    ports.cases.putClass({
      ...one,
      status: 'abandoned',
      reason: wish.reason,
      ending: { cause, by: wish.by, at },
    }),
    ...stopped,
    ...roster.map(({ personId }) => ports.people.leaveClass(personId, one.id)),
    ports.cases.addDecision({
      subject: one.id,
      id: randomUUID(),
      at,
      by: wish.by,
      kind: 'withdraw-class',
      outcome: 'abandoned',
      reason: wish.reason,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `class-${cause}-${one.rev}`,
      name: cause === 'given-up' ? 'class-given-up' : 'class-abandoned',
      subject: one.id,
      at,
    }),
  ]);
}
