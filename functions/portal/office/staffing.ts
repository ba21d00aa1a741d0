import type { Account } from '#functions/masterdata/staff.ts';
import { type TaskKind, taskKind, taskKinds } from '#functions/tasks/task-kind.ts';
import type { Pack } from '#policy/engine/pack.ts';

/** Whether an office has the people for a kind of task. */
export interface StaffingLine {
  readonly kind: TaskKind;
  readonly able: readonly string[];
  /** Nobody may be asked at all, or nobody would be left beside whoever decided the other kind. */
  readonly problem: string | undefined;
}

/**
 * Which kinds of task an office can staff (回避矩阵). A pair of kinds that one person may not both answer
 * needs two people: with one person able to do both, the second is left without anybody.
 */
export function staffing(pack: Pack, accounts: readonly Account[]): StaffingLine[] {
  const able = (kind: TaskKind) =>
    accounts
      .filter((one) => one.active && one.roles.includes(taskKinds[kind].role))
      .map((one) => one.id);
  return taskKind.options.map((kind): StaffingLine => {
    const mine = able(kind);
    const base = { kind, able: mine };
    if (mine.length === 0) {
      const role = taskKinds[kind].role === 'reviewer' ? '人社审核' : '财务';
      return { ...base, problem: `没有在岗的${role}人员` };
    }
    const others = pack.separation.flatMap(({ between: [a, b], clauses }) =>
      a === kind ? [{ other: b, clauses }] : b === kind ? [{ other: a, clauses }] : [],
    );
    const conflict = others.find(({ other }) => {
      const parsed = taskKind.safeParse(other);
      if (!parsed.success) return false;
      const theirs = able(parsed.data);
      return theirs.length === 1 && mine.every((one) => one === theirs[0]);
    });
    return {
      ...base,
      problem:
        conflict &&
        `只有一人可以办理，而此人也是唯一可以办理“${titleOf(conflict.other)}”的人；按回避要求（${conflict.clauses.join('、')}）同一项目不能兼办`,
    };
  });
}

function titleOf(kind: string): string {
  const parsed = taskKind.safeParse(kind);
  return parsed.success ? taskKinds[parsed.data].title.zh : kind;
}
