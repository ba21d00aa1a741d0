import type { SubjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { Confirmation, ConfirmationAnswer, PendingConfirmation } from './confirmation.ts';

/** Questions to enterprises. */
export interface ConfirmationStore {
  find(id: string): Promise<Confirmation | undefined>;
  findByLink(link: string): Promise<Confirmation | undefined>;
  /** Every question of the case that a subject belongs to. */
  ofCase(subject: SubjectId): Promise<Confirmation[]>;

  /** Puts a question; holds only where none of its id exists. */
  ask(one: PendingConfirmation): Write;
  /** Answers a question; holds only while it is pending. */
  answer(one: PendingConfirmation, answer: ConfirmationAnswer): Write;
  /** Takes a pending question back. */
  void(one: PendingConfirmation, at: Instant): Write;
}
