import type { SubjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { escalationOf, reminderOf } from '#functions/tasks/open-task.ts';
import type { WithdrawalPorts } from './withdrawal-ports.ts';

/**
 * The writes that stop all work on a subject: its machine is told that it was withdrawn, its open
 * questions are taken back with their reminders, and what would fall due is withdrawn.
 *
 * @throws {Problem} `changed-meanwhile` where a machine is just at work on it, which takes a moment.
 */
export async function stopWork(
  ports: Pick<WithdrawalPorts, 'stages' | 'tasks' | 'due'>,
  subject: SubjectId,
  at: Instant,
  dueRows: readonly string[] = [],
): Promise<Write[]> {
  const tasks = await ports.tasks.ofCase(subject);
  const pending = tasks.flatMap((one) =>
    one.status === 'pending' && one.subject === subject ? [one] : [],
  );
  return [
    ...(await stopMachine(ports, subject, at)),
    ...pending.flatMap((one) => [
      ports.tasks.void(one, at),
      ports.due.withdraw(subject, reminderOf(one)),
      ports.due.withdraw(subject, escalationOf(one)),
    ]),
    ...dueRows.map((row) => ports.due.withdraw(subject, row)),
  ];
}

async function stopMachine(
  { stages }: Pick<WithdrawalPorts, 'stages'>,
  subject: SubjectId,
  at: Instant,
): Promise<Write[]> {
  const record = await stages.find(subject);
  if (record === undefined) return [];
  switch (record.status) {
    case 'ended':
      return [];
    case 'parked':
      if (record.parkedOn === undefined) throw busy();
      return stages.conclude(
        { subject, stage: record.stage, name: record.parkedOn },
        'withdrawn',
        at,
      );
    case 'interrupted':
      // Nobody is at work; ended, the sweep does not enter it again.
      return [stages.end({ subject, stage: record.stage, attempt: record.attempt })];
    case 'taken':
      throw busy();
    default:
      return record.status satisfies never;
  }
}

function busy(): Problem {
  return new Problem('changed-meanwhile', {
    zh: '系统正在处理该事项，请稍后再试',
    en: 'The system is just working on this; try again in a moment',
  });
}
