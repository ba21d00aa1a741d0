import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import type { Project } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { projectId } from '#functions/cases/subject.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';

const wanted = needs({ cases: caseStorePort });
export const environment = wanted.environment;

type Place = 'check' | 'notice' | 'objection' | 'done';

const places: Readonly<Record<Project['status'], Place>> = {
  draft: 'done',
  submitted: 'check',
  returned: 'done',
  refused: 'done',
  withdrawn: 'done',
  noticed: 'notice',
  held: 'objection',
  running: 'done',
  cancelled: 'done',
  closed: 'done',
};

/** Where the approval of a project goes on, read from the project alone. */
export const handler = machineTask(async (visit: Visit): Promise<Outcome<Place>> => {
  const project = await projectOf(wanted.ports().cases, projectId.parse(visit.subject));
  return { outcome: places[project.status] };
});
