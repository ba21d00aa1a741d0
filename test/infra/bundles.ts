import { bundleFunctions } from '#infra/bundle.ts';

/** Bundles every function for real, once for all files of the project. */
export async function setup(): Promise<void> {
  await bundleFunctions();
}
