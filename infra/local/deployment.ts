import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockEvidence, verifySender } from './after-deploy.ts';
import { repairAfterRestart } from './after-restart.ts';
import { type Cloud, startCloud } from './cloud.ts';
import { deploy, type StackOutputs } from './deploy.ts';
import { fingerprint } from './fingerprint.ts';
import { localFolder } from './folders.ts';
import { freePort } from './free-port.ts';
import { LaunchFailed } from './launch-failed.ts';
import { localPages } from './local-pages.ts';
import { rememberMails } from './mailbox.ts';
import { type DeployedNames, deployedNames } from './outputs.ts';
import { type LoopbackProxy, startProxy } from './proxy.ts';
import { rememberRetentions } from './retentions.ts';

/** Where a deployed product is and what its parts are called; plain data. */
export interface DeploymentDescription {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The API by its path on the loopback, without a trailing slash; for calls from Node. */
  readonly apiUrl: string;
  /** The origin that mails and pages name, answered by a proxy; for browsers. */
  readonly baseUrl: string;
  readonly outputs: DeployedNames;
}

/** A deployed product that this process keeps up. */
export interface Deployment extends DeploymentDescription {
  /** Stops what was started here and throws away what is not to be kept. */
  stop(): Promise<void>;
  /** Stops and starts the cloud with what it persists; waiting executions die on the way. */
  restart(): Promise<void>;
}

/** How long a deployment lives. */
export interface DeploymentOptions {
  /** Name under which state survives `stop`; the next start with this name finds it again. */
  readonly persist?: string;
  /** Leaves logs and state of an unnamed deployment behind for looking at. @default false */
  readonly keep?: boolean;
}

/** Port of the pages of a named deployment, if it is free. */
const USUAL_PORT = 4680;

/**
 * Brings up a local cloud with the product deployed in it. Several can run side by side.
 *
 * @throws {LaunchFailed} with a sentence that says what to do.
 */
export async function startDeployment(options: DeploymentOptions = {}): Promise<Deployment> {
  const folder = options.persist && join(localFolder, options.persist);
  if (folder) claim(folder);
  const known = folder ? readRecord(folder) : undefined;
  const port = await freePort(known?.port ?? (folder ? USUAL_PORT : 0));
  const baseUrl = `http://localhost:${port}`;
  const cloud = await startCloud({
    ...(folder && { folder }),
    ...(options.keep && { keep: true }),
    ...(known && { port: known.cloudPort }),
  });
  let proxy: LoopbackProxy | undefined;
  try {
    const names = await deployOnce(cloud, baseUrl, folder, known);
    const apiUrl = `${cloud.endpoint}/_aws/execute-api/${names.apiId}/$default`;
    proxy = await startProxy(port, () => apiUrl, localPages(cloud.endpoint, folder));
    const running = proxy;
    return {
      endpoint: cloud.endpoint,
      region: cloud.region,
      credentials: cloud.credentials,
      apiUrl,
      baseUrl,
      outputs: names,
      async stop() {
        await running.stop();
        if (folder) await rememberRetentions(cloud, names);
        if (folder) await rememberMails(folder, cloud.endpoint);
        await cloud.stop();
        if (folder) rmSync(join(folder, 'launcher.pid'), { force: true });
      },
      async restart() {
        await rememberRetentions(cloud, names);
        await cloud.restart();
        await repairAfterRestart(cloud, names);
      },
    };
  } catch (error) {
    await proxy?.stop();
    await cloud.stop();
    throw error;
  }
}

/** What a named deployment remembers of its last run. */
interface LaunchRecord {
  readonly port: number;
  readonly cloudPort: number;
  readonly fingerprint: string;
  readonly outputs: StackOutputs;
}

async function deployOnce(
  cloud: Cloud,
  baseUrl: string,
  folder: string | undefined,
  known: LaunchRecord | undefined,
): Promise<DeployedNames> {
  const print = fingerprint(baseUrl);
  const unchanged = known?.fingerprint === print;
  const outputs = unchanged ? known.outputs : await deploy(cloud, baseUrl);
  const names = deployedNames(outputs);
  if (known) await repairAfterRestart(cloud, names);
  else await Promise.all([lockEvidence(cloud, names), verifySender(cloud)]);
  if (folder) {
    const record: LaunchRecord = {
      port: Number(new URL(baseUrl).port),
      cloudPort: Number(new URL(cloud.endpoint).port),
      fingerprint: print,
      outputs,
    };
    writeFileSync(join(folder, 'launch.json'), JSON.stringify(record));
  }
  return names;
}

function readRecord(folder: string): LaunchRecord | undefined {
  const file = join(folder, 'launch.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LaunchRecord) : undefined;
}

/** Two processes must not write the same state. */
function claim(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'launcher.pid');
  const other = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (other > 0 && other !== process.pid && isAlive(other)) {
    throw new LaunchFailed(
      `同一目录下的本地云已在运行（进程 ${other}），请先在其窗口按 Ctrl-C 结束。`,
      `A local cloud of this checkout is already running (process ${other}): end it with Ctrl-C in its window first.`,
    );
  }
  writeFileSync(file, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
