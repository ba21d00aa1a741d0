import type { ClassId } from '#functions/cases/subject.ts';
import type { TimetableDay } from '#functions/cases/training-class.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { closesRow } from './next-training-day.ts';
import type { SupervisionPorts } from './supervision-ports.ts';

/**
 * The writes that let the machine of a class follow its changed days: where another day is now the next
 * to close, the row of the old one is withdrawn and the machine looks anew. Where nobody waits, the
 * machine finds the changed days by itself.
 *
 * @throws {Problem} `changed-meanwhile` where the machine is just at work, which takes a moment.
 */
export async function callOffDay(
  ports: Pick<SupervisionPorts, 'cases' | 'stages' | 'due'>,
  classId: ClassId,
  days: { readonly before: readonly TimetableDay[]; readonly after: readonly TimetableDay[] },
  at: Instant,
): Promise<Write[]> {
  const closed = new Set<string>((await ports.cases.days(classId)).map(({ date }) => date));
  const nextOf = (some: readonly TimetableDay[]) =>
    some.find(({ date }) => !closed.has(date))?.date;
  const awaited = nextOf(days.before);
  if (awaited === undefined || awaited === nextOf(days.after)) return [];
  const record = await ports.stages.find(classId);
  if (record?.stage !== 'supervision') return [];
  if (record.status === 'taken') {
    throw new Problem('changed-meanwhile', {
      zh: '系统正在处理该班级，请稍后再试',
      en: 'The system is just working on this class; try again in a moment',
    });
  }
  if (record.status !== 'parked' || record.parkedOn === undefined) return [];
  return [
    ports.due.withdraw(classId, closesRow(awaited)),
    ...ports.stages.conclude(
      { subject: classId, stage: 'supervision', name: record.parkedOn },
      'closed',
      at,
    ),
  ];
}
