import type { Instant } from '#functions/clock/business-clock.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import type { StageStore } from '#functions/stages/stage-store.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { type Write, WriteConflict } from '#functions/storage/transaction.ts';
import { untilFree } from '#functions/storage/until-settled.ts';
import type { DueRow } from './due-row.ts';
import type { DueStore } from './due-store.ts';

export interface FiringPorts {
  readonly due: DueStore;
  readonly stages: StageStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
}

/**
 * Fires one row, once. Where what it would conclude was concluded before (a task decided in time), the
 * row lapses: it is marked as fired without effect.
 */
export async function fireDueRow(
  { due, stages, outbox, commit }: FiringPorts,
  row: DueRow,
  now: Instant,
): Promise<'fired' | 'lapsed' | 'fired before'> {
  const mark = due.fired(row, now);
  try {
    await untilFree(() => commit([mark, ...effectOf(row)]));
    return 'fired';
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
    // Held by others to the last: it stays due.
    if (error.unmet.length === 0) throw error;
    if (error.unmet.includes(0)) return 'fired before';
    await commit([mark]);
    return 'lapsed';
  }

  function effectOf({ effect, subject }: DueRow): Write[] {
    return effect.kind === 'conclude'
      ? stages.conclude({ subject, stage: effect.stage, name: effect.wait }, effect.outcome, now)
      : [outbox.add({ ...effect.event, at: now })];
  }
}
