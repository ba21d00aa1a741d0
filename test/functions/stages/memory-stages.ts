import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { projectIdOf } from '#functions/cases/subject.ts';
import { type Instant, instant } from '#functions/clock/business-clock.ts';
import { dynamoSteppedClock } from '#functions/clock/stepped-clock.ts';
import { dynamoDueStore } from '#functions/deadlines/dynamo-due-store.ts';
import { dynamoInFlight } from '#functions/deadlines/in-flight.ts';
import { dynamoOutbox } from '#functions/events/dynamo-outbox.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { dynamoStageStore } from '#functions/stages/dynamo-stage-store.ts';
import type { Callbacks, Executions, Machines } from '#functions/stages/machines.ts';
import { executionName, type Visit } from '#functions/stages/stage.ts';
import { commit, type Write } from '#functions/storage/transaction.ts';
import { dynamoTaskStore } from '#functions/tasks/dynamo-task-store.ts';
import { memoryTables } from '../storage/memory-tables.ts';

/** The first instant of the tests: a Monday, half past nine in Changchun. */
export const monday = instant.parse('2024-06-03T01:30:00.000Z');
/** The instant so many hours after {@link monday}. */
export const hoursLater = (hours: number): Instant =>
  instant.parse(new Date(Date.parse(monday) + hours * 3_600_000).toISOString());

/** The subject of the tests, and its visits. */
export const subject = projectIdOf('2024', 1);
export const visitOf = (attempt: number, stage: Visit['stage'] = 'approval'): Visit => ({
  subject,
  stage,
  attempt,
});

/** The real stores on tables in memory, beside machines that only note what they are told. */
export function memoryStages() {
  const tables = memoryTables();
  const { client } = tables;
  const started: string[] = [];
  const told: { token: string; outcome: string }[] = [];
  const waiting = new Set<string>();
  const alive = new Set<string>();
  const machines: Machines = {
    async start(visit) {
      started.push(executionName(visit));
      return `arn:${executionName(visit)}`;
    },
  };
  const callbacks: Callbacks = {
    async succeed(token, outcome) {
      told.push({ token, outcome });
      return waiting.delete(token);
    },
  };
  const executions: Executions = { isAlive: async (arn) => alive.has(arn) };
  const ports = {
    cases: dynamoCaseStore(client, 'cases'),
    stages: dynamoStageStore(client, 'cases'),
    due: dynamoDueStore(client, 'cases'),
    outbox: dynamoOutbox(client, 'cases'),
    inFlight: dynamoInFlight(client, 'cases'),
    tasks: dynamoTaskStore(client, 'tasks'),
    masterdata: dynamoMasterdataStore(client, 'masterdata'),
    clock: dynamoSteppedClock(client, 'masterdata'),
    commit: (writes: readonly Write[]) => commit(client, writes),
    machines,
    callbacks,
    executions,
  };
  return {
    tables,
    ports,
    started,
    told,
    /** Tokens that an execution still waits on. */
    waiting,
    /** Executions that are alive. */
    alive,
    /** What is in flight, by sort key. */
    busy: async () => (await ports.inFlight.list()).map(({ sk }) => sk),
    /** The events written so far, by id. */
    events: () =>
      tables
        .items('cases')
        .filter((item) => String(item['sk']).startsWith('EVENT#'))
        .map((item) => String(item['id'])),
  };
}
