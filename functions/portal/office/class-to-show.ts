import type { CaseStore } from '#functions/cases/case-store.ts';
import type { ClassId } from '#functions/cases/subject.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { Problem } from '#functions/http/problem.ts';

/** The class that a page is about. @throws {Problem} `not-found` where its case has no such class. */
export async function classToShow(
  cases: Pick<CaseStore, 'trainingClass'>,
  id: ClassId,
): Promise<TrainingClass> {
  const found = await cases.trainingClass(id);
  if (found === undefined) {
    throw new Problem('not-found', { zh: '没有找到该班级', en: 'No such class' });
  }
  return found;
}
