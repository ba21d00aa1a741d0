import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { type Instant, instant } from '#functions/clock/business-clock.ts';
import type { DeploymentDescription } from './deployment.ts';

/** The product did not come to rest, or could not step. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

const answer = z.object({ now: instant });

/** Steps the business clock of a deployment. */
export interface ClockSteps {
  /** Fires all that is due until then and returns when the product is quiet; without an instant it only waits. */
  step(to?: Instant): Promise<Instant>;
  close(): void;
}

/** @throws {StepFailed} naming what stayed in flight. */
export function clockSteps(deployment: DeploymentDescription): ClockSteps {
  const lambda = new LambdaClient(deployment);
  return {
    async step(to) {
      const { Payload, FunctionError } = await lambda.send(
        new InvokeCommand({
          FunctionName: deployment.outputs.functions['advanceClock'],
          Payload: JSON.stringify(to === undefined ? {} : { to }),
        }),
      );
      const text = Buffer.from(Payload ?? []).toString();
      if (FunctionError) throw new StepFailed(text);
      return answer.parse(JSON.parse(text)).now;
    },
    close: () => lambda.destroy(),
  };
}
