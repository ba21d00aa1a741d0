import type { SubjectId } from '#functions/cases/subject.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { PendingTask, Task, TaskDecision } from './task.ts';

/** Questions to officers. */
export interface TaskStore {
  find(id: string): Promise<Task | undefined>;
  findByLink(link: string): Promise<Task | undefined>;
  /** Tasks of an account, by due day. */
  ofAssignee(assignee: string): Promise<Task[]>;
  /** Tasks of a case, oldest first. */
  ofCase(subject: SubjectId): Promise<Task[]>;

  /** Opens a task; holds only where none of its id exists. */
  open(task: PendingTask): Write;
  /** Decides a task; holds only while it is pending. */
  decide(task: PendingTask, decision: TaskDecision): Write;
  /** Hands a pending task to somebody else. */
  reassign(task: PendingTask, assignee: string): Write;
  /** Takes a pending task back. */
  void(task: PendingTask, at: string): Write;
  /** Marks a pending task as overdue and reported upwards. */
  escalate(id: string): Promise<void>;
}
