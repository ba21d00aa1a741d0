import type { FunctionSet } from '#infra/constructs/function-set.ts';

/** What every task looks at; those that write more say so. */
const looking = { evidence: 'read', masterdata: 'read', tasks: 'read' } as const;
const deciding = { ...looking, cases: 'write', ledger: 'read' } as const;
const posting = { ...looking, cases: 'write', ledger: 'append' } as const;
const { ledger: _books, ...withoutBooks } = deciding;

/** Tasks that several machines share. */
export function addSharedTasks(functions: FunctionSet): void {
  functions.add<typeof import('#functions/stages/hold-token.ts')>('stages/hold-token', {
    tables: { cases: 'write' },
  });
  functions.add<typeof import('#functions/stages/leave-stage.ts')>('stages/leave-stage', {
    tables: { cases: 'write' },
  });
  functions.add<typeof import('#functions/tasks/open-task.ts')>('tasks/open-task', {
    tables: { cases: 'write', tasks: 'write', masterdata: 'read' },
  });
  functions.add<typeof import('#functions/notices/publish-notice.ts')>('notices/publish-notice', {
    tables: { cases: 'write', masterdata: 'read' },
  });
}

/** Tasks of the machine that approves a project. */
export function addApprovalTasks(functions: FunctionSet): void {
  functions.add<typeof import('#functions/approval/find-project-place.ts')>(
    'approval/find-project-place',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/approval/check-application.ts')>(
    'approval/check-application',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/approval/return-application.ts')>(
    'approval/return-application',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/approval/approve-project.ts')>(
    'approval/approve-project',
    { tables: posting },
  );
  functions.add<typeof import('#functions/approval/conclude-notice.ts')>(
    'approval/conclude-notice',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/approval/dismiss-objections.ts')>(
    'approval/dismiss-objections',
    { tables: deciding },
  );
  functions.add<typeof import('#functions/approval/refuse-application.ts')>(
    'approval/refuse-application',
    { tables: posting },
  );
}

/** Tasks of the machine that opens a class. */
export function addOpeningTasks(functions: FunctionSet): void {
  functions.add<typeof import('#functions/opening/check-opening.ts')>('opening/check-opening', {
    tables: { ...deciding, people: 'read' },
  });
  functions.add<typeof import('#functions/opening/return-opening.ts')>('opening/return-opening', {
    tables: { ...deciding, people: 'read' },
  });
  functions.add<typeof import('#functions/opening/open-class.ts')>('opening/open-class', {
    tables: { ...posting, people: 'write' },
  });
  functions.add<typeof import('#functions/opening/refuse-opening.ts')>('opening/refuse-opening', {
    tables: { ...deciding, people: 'read' },
  });
}

/** Tasks of the machine that follows the training days of a class. */
export function addSupervisionTasks(functions: FunctionSet): void {
  const day = { cases: 'write', evidence: 'read', masterdata: 'read', people: 'read' } as const;
  functions.add<typeof import('#functions/supervision/next-training-day.ts')>(
    'supervision/next-training-day',
    { tables: day },
  );
  functions.add<typeof import('#functions/supervision/close-training-day.ts')>(
    'supervision/close-training-day',
    { tables: day },
  );
  functions.add<typeof import('#functions/supervision/renew-supervision.ts')>(
    'supervision/renew-supervision',
    { tables: day },
  );
  functions.add<typeof import('#functions/supervision/end-training.ts')>(
    'supervision/end-training',
    { tables: { ...day, people: 'write' } },
  );
}

/** Tasks of the machine that accepts the results of a class. */
export function addAssessmentTasks(functions: FunctionSet): void {
  functions.add<typeof import('#functions/assessment/check-results.ts')>(
    'assessment/check-results',
    { tables: withoutBooks },
  );
  functions.add<typeof import('#functions/assessment/return-results.ts')>(
    'assessment/return-results',
    { tables: withoutBooks },
  );
  functions.add<typeof import('#functions/assessment/accept-results.ts')>(
    'assessment/accept-results',
    { tables: withoutBooks },
  );
  functions.add<typeof import('#functions/assessment/refuse-results.ts')>(
    'assessment/refuse-results',
    { tables: withoutBooks },
  );
}
