import type { Claim } from '#functions/cases/claim.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import type { Visit } from '#functions/stages/stage.ts';
import { claimOf } from './claim-of.ts';

const wanted = needs({ cases: caseStorePort });
export const environment = wanted.environment;

type Place = 'gather' | 'review' | 'notice' | 'funding' | 'release' | 'payment' | 'refuse' | 'done';

const places: Readonly<Record<Claim['status'], Place>> = {
  filed: 'done',
  triggered: 'gather',
  'awaiting-supplements': 'gather',
  returned: 'done',
  'in-review': 'review',
  noticed: 'notice',
  'awaiting-funding': 'funding',
  'awaiting-release': 'release',
  released: 'payment',
  paid: 'done',
  refused: 'refuse',
  withdrawn: 'done',
};

/** Where the settlement of a claim goes on, read from claim and project alone. */
export const handler = machineTask(async (visit: Visit): Promise<Outcome<Place>> => {
  const { claim, project } = await claimOf(wanted.ports().cases, visit.subject);
  return {
    outcome:
      project.status === 'closed' || project.status === 'cancelled' ? 'done' : places[claim.status],
  };
});
