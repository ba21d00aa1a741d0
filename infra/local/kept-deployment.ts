import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeploymentDescription } from './deployment.ts';
import { localFolder } from './folders.ts';
import { LaunchFailed } from './launch-failed.ts';

/** Name of the deployment that `npm start` keeps and `npm run reset` clears. */
export const KEPT = 'kept';

const folder = join(localFolder, KEPT);
/** Where the running process says what it brought up; gone when it ends. */
export const runningFile = join(folder, 'running.json');

/** The process that keeps the deployment up; undefined where none does. */
export function keeperProcess(): number | undefined {
  const file = join(folder, 'launcher.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** The deployment that another process keeps up. @throws {LaunchFailed} where none does. */
export function runningDeployment(): DeploymentDescription {
  if (keeperProcess() === undefined || !existsSync(runningFile)) {
    throw new LaunchFailed(
      '本地云没有运行，请先在另一窗口执行 npm start。',
      'The local cloud is not running: run npm start in another window first.',
    );
  }
  return JSON.parse(readFileSync(runningFile, 'utf8')) as DeploymentDescription;
}
