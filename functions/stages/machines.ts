import {
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { executionName, type StageName, type Visit } from './stage.ts';

/** The state machines, as the case sees them. */
export interface Machines {
  /** Starts the execution of a visit and returns its ARN; “already exists” counts as started. */
  start(visit: Visit): Promise<string>;
}

/** Whether an execution is still alive. */
export interface Executions {
  /** `false` where it has ended, well or badly, or is not known any more: its stage is still open then. */
  isAlive(executionArn: string): Promise<boolean>;
}

/** The way back into a waiting execution. */
export interface Callbacks {
  /** False where nobody waits on the token any more. */
  succeed(token: string, outcome: string): Promise<boolean>;
}

const NOBODY_WAITS = ['TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken'];
const named = (error: unknown, names: readonly string[]) =>
  error instanceof Error && names.includes(error.name);

/** The machines on Step Functions; `arns` gives the machine of each stage. */
export function stepFunctionsMachines(
  client: SFNClient,
  arns: Readonly<Record<StageName, string>>,
): Machines {
  return {
    async start(visit) {
      const stateMachineArn = arns[visit.stage];
      const name = executionName(visit);
      try {
        const started = await client.send(
          new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(visit) }),
        );
        return started.executionArn ?? '';
      } catch (error) {
        if (!named(error, ['ExecutionAlreadyExists'])) throw error;
        return `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
      }
    },
  };
}

/** Executions on Step Functions. */
export function stepFunctionsExecutions(client: SFNClient): Executions {
  return {
    async isAlive(executionArn) {
      try {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return status === 'RUNNING';
      } catch (error) {
        if (named(error, ['ExecutionDoesNotExist'])) return false;
        throw error;
      }
    },
  };
}

/** Callbacks of Step Functions. */
export function stepFunctionsCallbacks(client: SFNClient): Callbacks {
  return {
    async succeed(token, outcome) {
      try {
        await client.send(
          new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ outcome }) }),
        );
        return true;
      } catch (error) {
        if (named(error, NOBODY_WAITS)) return false;
        throw error;
      }
    },
  };
}

const arn = z.string().min(1);

/** The port of the machines. */
export const machinesPort = port(
  {
    APPROVAL_MACHINE: arn,
    OPENING_MACHINE: arn,
    SUPERVISION_MACHINE: arn,
    ASSESSMENT_MACHINE: arn,
    SETTLEMENT_MACHINE: arn,
  },
  (environment) =>
    stepFunctionsMachines(new SFNClient({}), {
      approval: environment.APPROVAL_MACHINE,
      opening: environment.OPENING_MACHINE,
      supervision: environment.SUPERVISION_MACHINE,
      assessment: environment.ASSESSMENT_MACHINE,
      settlement: environment.SETTLEMENT_MACHINE,
    }),
);

/** The port of executions. */
export const executionsPort = port({}, () => stepFunctionsExecutions(new SFNClient({})));

/** The port of callbacks. */
export const callbacksPort = port({}, () => stepFunctionsCallbacks(new SFNClient({})));
