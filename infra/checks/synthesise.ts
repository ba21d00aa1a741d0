import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFunctions, root } from '#infra/bundle.ts';
import { createApp } from '#infra/create-app.ts';
import { loadStage, stageNames } from '#infra/stages.ts';

/** Synthesises every stage, each with all checks on the template; ends with 1 at the first that fails. */
await bundleFunctions();
for (const name of stageNames()) {
  const outdir = join(root, 'cdk.out', name);
  rmSync(outdir, { recursive: true, force: true });
  const assembly = createApp(loadStage(name), outdir).synth();
  console.log(`${name}: ${assembly.stacks.map((stack) => stack.stackName).join(', ')}`);
}
