import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { createApp } from '#infra/create-app.ts';
import { loadStage } from '#infra/stages.ts';

/** A resource as it stands in a template. */
export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** Synthesises a stage over the bundles made for this run, with all its checks. */
export function synthesise(name: string): CloudAssembly {
  const outdir = mkdtempSync(join(tmpdir(), 'xunzhang-'));
  return createApp(loadStage(name), outdir).synth();
}

/** All resources of all stacks of an assembly. */
export function resourcesOf(assembly: CloudAssembly): Resource[] {
  return assembly.stacks.flatMap((stack) =>
    Object.values((stack.template as { Resources: Record<string, Resource> }).Resources),
  );
}
