import type { Pack } from '#policy/engine/pack.ts';
import type { Task } from './task.ts';
import type { TaskKind } from './task-kind.ts';

/** The accounts that may not answer a kind of task in a case, by the pairs of the pack (回避). */
export function excludedFrom(pack: Pack, kind: TaskKind, tasks: readonly Task[]): Set<string> {
  const others = new Set(
    pack.separation.flatMap(({ between: [a, b] }) => (a === kind ? [b] : b === kind ? [a] : [])),
  );
  return new Set(
    tasks.flatMap((one) =>
      one.status === 'decided' && others.has(one.kind) ? [one.decision.by] : [],
    ),
  );
}
