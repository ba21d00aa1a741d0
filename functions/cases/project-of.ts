import type { CaseStore } from './case-store.ts';
import type { Project } from './project.ts';
import type { ProjectId } from './subject.ts';

/** The project of a visit. @throws {Error} where it is not there, which only a broken deployment can cause. */
export async function projectOf(cases: CaseStore, id: ProjectId): Promise<Project> {
  const project = await cases.project(id);
  if (project === undefined) throw new Error(`No project ${id}`);
  return project;
}
