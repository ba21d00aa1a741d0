import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type DeploymentDescription, startDeployment } from '#infra/local/deployment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    deployment: DeploymentDescription;
    /** A POST here restarts the cloud with what it persists; see {@link restartCloud}. */
    restartUrl: string;
  }
}

/** Starts one deployment for all end-to-end files and stops it after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, restart, ...description } = await startDeployment();
  // The files run in processes of their own and cannot call `restart` here directly.
  const control = createServer((_request, response) => {
    restart().then(
      () => response.end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
  const address = control.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  project.provide('deployment', description);
  project.provide('restartUrl', `http://127.0.0.1:${port}/`);
  return async () => {
    control.close();
    control.closeAllConnections();
    await stop();
  };
}
