import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { DeploymentDescription } from './deployment.ts';

/** Has the product enter again what died with the last run; what was decided and paid stays. */
export async function recoverStages(deployment: DeploymentDescription): Promise<void> {
  const lambda = new LambdaClient(deployment);
  try {
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({
        FunctionName: deployment.outputs.functions['recoverStages'],
        Payload: '{}',
      }),
    );
    if (FunctionError) throw new Error(Buffer.from(Payload ?? []).toString());
  } finally {
    lambda.destroy();
  }
}
