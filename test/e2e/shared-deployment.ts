import { inject } from 'vitest';
import type { DeploymentDescription } from '#infra/local/deployment.ts';

/** The deployment that all end-to-end files share. */
export function sharedDeployment(): DeploymentDescription {
  return inject('deployment');
}

/** Restarts the cloud under the product: what is stored stays, waiting executions die. */
export async function restartCloud(): Promise<void> {
  const response = await fetch(inject('restartUrl'), { method: 'POST' });
  if (!response.ok) throw new Error(`The restart failed: ${await response.text()}`);
}
