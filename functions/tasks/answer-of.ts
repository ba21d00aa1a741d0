import { roundOf } from '#functions/cases/asks.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import type { SubjectId } from '#functions/cases/subject.ts';
import { type TaskDecision, taskIdOf } from './task.ts';
import type { TaskKind } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

/**
 * The decision on the question of a kind in its present round.
 *
 * @throws {Error} where it is not decided; a machine asks for it only after its wait was concluded.
 */
export async function answerOf(
  { cases, tasks }: { cases: CaseStore; tasks: TaskStore },
  subject: SubjectId,
  kind: TaskKind,
): Promise<TaskDecision> {
  const id = taskIdOf(kind, subject, roundOf(await cases.asks(subject), kind));
  const task = await tasks.find(id);
  if (task?.status !== 'decided') throw new Error(`Task ${id} is not decided`);
  return task.decision;
}
