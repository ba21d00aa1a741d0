import * as z from 'zod';
import { type TaskKind, taskKind } from '#functions/tasks/task-kind.ts';

/**
 * How often each question has been put about a subject. Whoever makes a question necessary counts it
 * up in the same transaction; a stage that is entered again thereby finds the question it had put.
 */
export const asks = z.partialRecord(taskKind, z.int().positive());
export type Asks = z.infer<typeof asks>;

/** The round that a question of a kind is in; 1 before it was ever counted. */
export function roundOf(counted: Asks, kind: TaskKind): number {
  return counted[kind] ?? 1;
}

/** The asks with a question of a kind put once more; the first time makes it round 1. */
export function askAgain(counted: Asks, kind: TaskKind): Asks {
  return { ...counted, [kind]: (counted[kind] ?? 0) + 1 };
}

/** The asks with a question put once more that was answered, whether or not its first time was counted. */
export function askOnceMore(counted: Asks, kind: TaskKind): Asks {
  return { ...counted, [kind]: roundOf(counted, kind) + 1 };
}
