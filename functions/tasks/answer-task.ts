import type { CaseStore } from '#functions/cases/case-store.ts';
import { caseOf } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import type { DueStore } from '#functions/deadlines/due-store.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { Problem } from '#functions/http/problem.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { StageStore } from '#functions/stages/stage-store.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { escalationOf, reminderOf } from './open-task.ts';
import { excludedFrom } from './separation.ts';
import { type PendingTask, type Task, waitOf } from './task.ts';
import { taskKinds } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

export interface AnswerPorts {
  readonly cases: CaseStore;
  readonly tasks: TaskStore;
  readonly stages: StageStore;
  readonly due: DueStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
  /** What else an answer needs or sets in motion, by the kind of the task. */
  readonly duties: AnswerDuties;
}

/** What an officer answers. */
export interface GivenAnswer {
  readonly outcome: string;
  readonly reason?: string | undefined;
  readonly record?: Readonly<Record<string, unknown>> | undefined;
  readonly shownHash?: string | undefined;
  readonly by: string;
}

/** What the stages add to the answering of their tasks. */
export interface AnswerDuties {
  /** Refuses an answer that the law or the books do not allow, before anything is stored. */
  check(task: PendingTask, answer: GivenAnswer): Promise<void>;
  /** The writes that let the case go on where no machine waits for the answer. */
  instead(task: PendingTask, at: string, answer: GivenAnswer): Promise<Write[] | undefined>;
  /** The hash of what whoever opens the task now is shown. */
  shownHash(task: PendingTask): Promise<string>;
}

/**
 * Stores the decision and concludes the wait of the machine in one transaction; the machine is told
 * afterwards, by the stream.
 *
 * @throws {Problem} where the task is decided or void, the answer unknown, a reason owed, or the officer
 * decided something else in the case; `changed-meanwhile` where the answer rests on something else than
 * what the task shows now.
 */
export async function answerTask(
  ports: AnswerPorts,
  task: Task,
  given: GivenAnswer,
  decisionId: string,
): Promise<void> {
  const pending = refuseSettled(task);
  try {
    await answerPending(ports, pending, given, decisionId);
  } catch (error) {
    // Two may answer at once, and the index by which a task is found may be late: the first answer is shown.
    const now = await ports.tasks.find(task.id);
    if (now !== undefined) refuseSettled(now);
    throw error;
  }
}

async function answerPending(
  ports: AnswerPorts,
  pending: PendingTask,
  given: GivenAnswer,
  decisionId: string,
): Promise<void> {
  refuseUnfit(pending, given);
  const project = await ports.cases.project(caseOf(pending.subject));
  if (project === undefined) throw new Error(`No project of ${pending.subject}`);
  const ofCase = await ports.tasks.ofCase(pending.subject);
  if (excludedFrom(packOf(project.pack), pending.kind, ofCase).has(given.by)) {
    throw new Problem('not-allowed', {
      zh: '您已在本项目中作出其他决定，按回避要求不能办理此任务',
      en: 'You decided something else in this case; separation of duties keeps you from this task',
    });
  }
  await refuseUnseen(ports, pending, given);
  await ports.duties.check(pending, given);
  const at = await ports.clock.now();
  const { by, outcome, reason, record, shownHash } = given;
  const wait = {
    subject: pending.subject,
    stage: pending.stage,
    name: waitOf(pending.kind, pending.round),
  };
  await ports.commit([
    ports.tasks.decide(pending, {
      outcome,
      by,
      at,
      ...(reason === undefined ? {} : { reason }),
      ...(record === undefined ? {} : { record }),
      ...(shownHash === undefined ? {} : { shownHash }),
    }),
    ports.cases.addDecision({
      subject: pending.subject,
      id: decisionId,
      at,
      by,
      kind: pending.kind,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    }),
    ports.due.withdraw(pending.subject, reminderOf(pending)),
    ports.due.withdraw(pending.subject, escalationOf(pending)),
    ...((await ports.duties.instead(pending, at, given)) ??
      ports.stages.conclude(wait, outcome, at)),
  ]);
}

function refuseSettled(task: Task): PendingTask {
  switch (task.status) {
    case 'pending':
      return task;
    case 'decided':
      throw new Problem(
        'already-decided',
        {
          zh: '该任务已办理，以下为已作出的决定',
          en: 'This task was decided; the decision stands',
        },
        { details: { decision: task.decision } },
      );
    case 'void':
      throw new Problem('task-void', {
        zh: '该任务已失效，请从待办中打开新的任务',
        en: 'This task is void; open the new one from your work list',
      });
    default:
      return task satisfies never;
  }
}

/** An answer that names what it rests on holds only for that; one that names nothing rests on the present. */
async function refuseUnseen(
  ports: AnswerPorts,
  task: PendingTask,
  given: GivenAnswer,
): Promise<void> {
  if (given.shownHash === undefined) return;
  const shownHash = await ports.duties.shownHash(task);
  if (shownHash === given.shownHash) return;
  throw new Problem(
    'changed-meanwhile',
    {
      zh: '您打开页面后内容有变化，决定未提交，请按新的内容重新决定',
      en: 'What you were shown has changed meanwhile; nothing was decided. Look again and decide anew',
    },
    { details: { shownHash } },
  );
}

function refuseUnfit(task: PendingTask, given: GivenAnswer): void {
  const answers = taskKinds[task.kind].answers;
  const chosen = answers.find((one) => one.outcome === given.outcome);
  if (chosen === undefined) {
    const known = answers.map((one) => one.outcome).join(', ');
    throw new Problem(
      'bad-request',
      { zh: '没有这种决定', en: 'There is no such decision' },
      {
        fields: [
          {
            field: 'outcome',
            value: given.outcome,
            message: { zh: `应为：${known}`, en: `Expected one of: ${known}` },
          },
        ],
      },
    );
  }
  if (chosen.reasonRequired && given.reason === undefined) {
    throw new Problem(
      'bad-request',
      { zh: '请填写理由', en: 'A reason is required' },
      {
        fields: [
          {
            field: 'reason',
            message: { zh: '此决定须填写理由', en: 'This decision needs a reason' },
          },
        ],
      },
    );
  }
}
