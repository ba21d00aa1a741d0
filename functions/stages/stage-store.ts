import type { SubjectId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { StageName, Visit } from './stage.ts';
import type { StageRecord } from './stage-record.ts';
import type { Wait } from './wait.ts';

/** Names one wait of one stage of a subject. */
export interface WaitRef {
  readonly subject: SubjectId;
  readonly stage: StageName;
  readonly name: string;
}

/** Where machines stand and what they wait for. Writes are values to be committed with the state they belong to. */
export interface StageStore {
  find(subject: SubjectId): Promise<StageRecord | undefined>;
  findWait(ref: WaitRef): Promise<Wait | undefined>;
  /** All stages that have not ended, for the sweep. */
  open(): Promise<StageRecord[]>;

  /** Takes the stage for an attempt; false where this attempt or a later one has taken it before. */
  take(visit: Visit): Promise<boolean>;
  /** Notes the execution that carries the visit; ignored where a later attempt has taken the stage. */
  started(visit: Visit, executionArn: string): Promise<void>;
  /**
   * Hands the token over: parks the stage, or, where the outcome is known already, leaves it busy to
   * be resumed. False where a later attempt has taken the stage: the token is then worth nothing.
   */
  park(visit: Visit, name: string, token: string): Promise<boolean>;
  /** Notes that the wait's token was answered. */
  answered(ref: WaitRef, token: string): Promise<void>;
  /** Lets the waits of a stage that is left rest: an outcome that reached nobody needs nobody any more. */
  settleWaits(visit: Visit): Promise<void>;
  /** Marks a stage whose execution died; holds only while that attempt is the current one and has not ended. */
  interrupt(visit: Visit): Write;

  /** Says what a wait waited for; the first outcome stays. The stage is busy until it parks again or ends. */
  conclude(ref: WaitRef, outcome: string, at: string): Write[];
  /** Holds only while the visit is the current one: fences every write of a machine's task. */
  fence(visit: Visit): Write;
  /** Ends the visit, in the transaction that writes what it came to. */
  end(visit: Visit): Write;
}
