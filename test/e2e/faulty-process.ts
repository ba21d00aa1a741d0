import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import type { DeploymentDescription } from '#infra/local/deployment.ts';

/**
 * Kills the process in which it is loaded, once, the moment a transaction has been taken by the table
 * and before anybody hears of it.
 */
const killer = (mark: string) => `
import http from 'node:http';
import { existsSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const request = http.request;
http.request = (...all) => {
  const made = request(...all);
  if (String(made.getHeader('x-amz-target')).endsWith('TransactWriteItems')) {
    made.prependListener('response', ({ statusCode }) => {
      if (statusCode !== 200 || existsSync(${JSON.stringify(mark)})) return;
      writeFileSync(${JSON.stringify(mark)}, '');
      process.kill(process.pid, 'SIGKILL');
    });
  }
  return made;
};
syncBuiltinESMExports();
`;

/** Functions of a deployment whose process will die once in the middle of their work. */
export interface MortalFunctions {
  /** Which of them have died. */
  died(): string[];
  /** Gives the functions their own settings back. */
  restore(): Promise<void>;
}

/** Makes the process of each function die once, after its first transaction was committed. */
export async function mortalFunctions(
  deployment: DeploymentDescription,
  names: readonly string[],
): Promise<MortalFunctions> {
  const lambda = new LambdaClient(deployment);
  const folder = mkdtempSync(join(tmpdir(), 'mortal-'));
  const markOf = (name: string) => join(folder, name);
  const configure = async (name: string, options: (present: string) => string) => {
    const FunctionName = deployment.outputs.functions[name];
    const { Environment } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName }),
    );
    const Variables = { ...Environment?.Variables };
    Variables['NODE_OPTIONS'] = options(Variables['NODE_OPTIONS'] ?? '');
    await lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables } }),
    );
  };
  for (const name of names) {
    const code = encodeURIComponent(killer(markOf(name)));
    await configure(name, (present) => `${present} --import data:text/javascript,${code}`);
  }
  return {
    died: () => names.filter((name) => existsSync(markOf(name))),
    async restore() {
      for (const name of names) {
        await configure(name, (present) => present.replace(/ --import data:\S+/, ''));
      }
      lambda.destroy();
    },
  };
}
