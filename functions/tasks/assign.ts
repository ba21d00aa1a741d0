import type { Account } from '#functions/masterdata/staff.ts';
import type { TaskKindDefinition } from './task-kind.ts';

/** What decides who is asked. */
export interface Assignment {
  readonly role: TaskKindDefinition['role'];
  readonly accounts: readonly Account[];
  /** Whoever had the same question before keeps it. */
  readonly previous: string | undefined;
  /** Accounts that may not be asked, because they decided something else in the case. */
  readonly excluded: ReadonlySet<string>;
  /** How many tasks wait for each account. */
  readonly waiting: ReadonlyMap<string, number>;
}

/** Picks who is asked: the previous one, else whoever has fewest tasks waiting; `undefined` where the office has nobody. */
export function assign({
  role,
  accounts,
  previous,
  excluded,
  waiting,
}: Assignment): string | undefined {
  const able = accounts.filter(
    (one) => one.active && one.roles.includes(role) && !excluded.has(one.id),
  );
  if (able.some((one) => one.id === previous)) return previous;
  const load = (id: string) => waiting.get(id) ?? 0;
  return able
    .map((one) => one.id)
    .toSorted((a, b) => load(a) - load(b) || (a < b ? -1 : 1))
    .at(0);
}
