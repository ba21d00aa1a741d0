import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Ending, EndingCause } from '#functions/cases/ending.ts';
import type { SubjectId } from '#functions/cases/subject.ts';
import type { StageName } from '#functions/stages/stage.ts';
import { answerOf } from './answer-of.ts';
import { reasonOf } from './reason-of.ts';
import type { TaskKind } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

/** How an officer's answer to a question ended its subject, and the reason as pages tell it. */
export async function endingOf(
  ports: { cases: CaseStore; tasks: TaskStore },
  subject: SubjectId,
  stage: StageName,
  asked: TaskKind,
  cause: EndingCause,
): Promise<{ readonly reason: string; readonly ending: Ending }> {
  const [reason, { by, at }] = await Promise.all([
    reasonOf(ports, subject, stage, asked),
    answerOf(ports, subject, asked),
  ]);
  return { reason, ending: { cause, by, at } };
}
