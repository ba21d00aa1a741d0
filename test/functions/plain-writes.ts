import { type Write, WriteConflict } from '#functions/storage/transaction.ts';

interface PlainWrite {
  readonly holds: () => boolean;
  readonly apply: () => void;
}

/** A write of a store of plain objects: what it does, and the condition it holds on. */
export function plainWrite(apply: () => void, holds: () => boolean = () => true): Write {
  return { apply, holds } as unknown as Write;
}

/** Commits plain writes, all or none, as a transaction does; keeps how many each one had. */
export function plainCommit(sizes: number[] = []) {
  return async (writes: readonly Write[]): Promise<void> => {
    sizes.push(writes.length);
    const all = writes as unknown as readonly PlainWrite[];
    const failed = all.flatMap((one, index) => (one.holds() ? [] : [index]));
    if (failed.length > 0) throw new WriteConflict(failed);
    for (const one of all) one.apply();
  };
}
