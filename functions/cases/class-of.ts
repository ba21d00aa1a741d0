import type { CaseStore } from './case-store.ts';
import type { ClassId } from './subject.ts';
import type { TrainingClass } from './training-class.ts';

/** The class of a visit. @throws {Error} where it is not there, which only a broken deployment can cause. */
export async function classOf(cases: CaseStore, id: ClassId): Promise<TrainingClass> {
  const found = await cases.trainingClass(id);
  if (found === undefined) throw new Error(`No class ${id}`);
  return found;
}
