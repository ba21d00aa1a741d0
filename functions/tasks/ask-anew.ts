import { type Asks, askOnceMore, roundOf } from '#functions/cases/asks.ts';
import type { SubjectId } from '#functions/cases/subject.ts';
import { taskIdOf } from './task.ts';
import type { TaskKind } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

/** The asks with which a question is put: once more where it was decided or taken back, as it is where it still waits. */
export async function askAnew(
  tasks: Pick<TaskStore, 'find'>,
  one: { readonly id: SubjectId; readonly asks: Asks },
  kind: TaskKind,
): Promise<Asks> {
  const open = await tasks.find(taskIdOf(kind, one.id, roundOf(one.asks, kind)));
  const over = open !== undefined && open.status !== 'pending';
  return over ? askOnceMore(one.asks, kind) : one.asks;
}
