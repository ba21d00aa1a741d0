import { readFileSync } from 'node:fs';
import {
  App,
  CliCredentialsStackSynthesizer,
  type IStackSynthesizer,
  type StackProps,
  Validations,
} from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { STAGE_CONTEXT } from './constructs/stage-context.ts';
import { ProcessStack } from './stacks/process-stack.ts';
import { StorageStack } from './stacks/storage-stack.ts';
import type { StageSettings } from './stages.ts';

/** Feature flags as the CDK command reads them, so that tests and the launcher synthesise the same. */
function featureFlags(): Record<string, unknown> {
  const text = readFileSync(new URL('../cdk.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { context: Record<string, unknown> }).context;
}

/** The whole product for one stage, as an app of two stacks, checked by cdk-nag when it is synthesised. */
export function createApp(stage: StageSettings, outdir?: string): App {
  const app = new App({
    ...(outdir && { outdir }),
    context: { ...featureFlags(), [STAGE_CONTEXT]: stage },
  });
  const common: StackProps = {
    env: { region: stage.region, ...(stage.account && { account: stage.account }) },
    // The roles that bootstrapping makes have no rights in a local cloud that enforces IAM.
    ...(stage.name === 'local' && {
      synthesizer: new CliCredentialsStackSynthesizer() as IStackSynthesizer,
    }),
  };
  const name = `xunzhang-${stage.name}`;
  const storage = new StorageStack(app, `${name}-storage`, {
    ...common,
    terminationProtection: stage.protect,
  });
  new ProcessStack(app, `${name}-process`, { ...common, storage });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return app;
}
