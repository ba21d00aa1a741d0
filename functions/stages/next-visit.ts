import type { SubjectId } from '#functions/cases/subject.ts';
import { type StageName, type Visit, visit } from './stage.ts';
import type { StageStore } from './stage-store.ts';

/** The visit that an event asks for: the attempt after the last one of the subject, whatever its stage. */
export async function nextVisit(
  stages: StageStore,
  subject: SubjectId,
  stage: StageName,
): Promise<Visit> {
  const record = await stages.find(subject);
  return visit.parse({ subject, stage, attempt: (record?.attempt ?? 0) + 1 });
}
