import { roundOf } from '#functions/cases/asks.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import type { SubjectId } from '#functions/cases/subject.ts';
import type { StageName } from '#functions/stages/stage.ts';
import { taskIdOf } from './task.ts';
import type { TaskKind } from './task-kind.ts';
import type { TaskStore } from './task-store.ts';

/** Why a stage does not go through: what the officer wrote, else the sentences of the rules that block. */
export async function reasonOf(
  { cases, tasks }: { cases: CaseStore; tasks: TaskStore },
  subject: SubjectId,
  stage: StageName,
  review: TaskKind,
): Promise<string> {
  const round = roundOf(await cases.asks(subject), review);
  const reviewed = await tasks.find(taskIdOf(review, subject, round));
  if (reviewed?.status === 'decided' && reviewed.decision.reason !== undefined) {
    return reviewed.decision.reason;
  }
  const stored = await cases.findings(subject, stage);
  const blocking = (stored?.findings ?? []).filter(
    (one) => one.outcome === 'block' || one.outcome === 'undetermined',
  );
  return blocking.map((one) => one.sentence.zh).join('\n') || '未说明';
}
