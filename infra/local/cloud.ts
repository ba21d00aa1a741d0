import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '#infra/bundle.ts';
import { localFolder } from './folders.ts';
import { freePort } from './free-port.ts';
import { LaunchFailed } from './launch-failed.ts';
import { pythonEnvironment } from './python-environment.ts';
import { tail } from './run-command.ts';

/** Region of the local stage; see `infra/stages/local.json`. */
const REGION = 'us-east-1';

/** A running local cloud, or the endpoint that `AWS_ENDPOINT_URL` names. */
export interface Cloud {
  /** Such as `http://127.0.0.1:40123`: an address, not a name, so that clients address buckets by path. */
  readonly endpoint: string;
  readonly region: string;
  /** The root of the local cloud; everybody else is held to the rights granted in the template. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Where state lies that survives {@link Cloud.restart}. */
  readonly folder: string;
  /** Ends the process by its id; whatever was not persisted is gone. Safe to call twice. */
  stop(): Promise<void>;
  /** Stops and starts again on the same port with what was persisted. */
  restart(): Promise<void>;
}

/** Where a cloud puts its state, and where it listens. */
export interface CloudOptions {
  /** State stays here; without it a folder of its own is thrown away at the end. */
  readonly folder?: string;
  /** Leaves that folder of its own behind. @default false */
  readonly keep?: boolean;
  /** Listens here if the port is free. @default any free port */
  readonly port?: number;
}

/** Starts a cloud, or takes the one that `AWS_ENDPOINT_URL` names. */
export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const given = process.env['AWS_ENDPOINT_URL'];
  if (given) return externalCloud(given, credentials);

  const python = await pythonEnvironment();
  const port = await freePort(options.port);
  const folder = options.folder ?? join(localFolder, `cloud-${process.pid}-${port}`);
  mkdirSync(folder, { recursive: true });
  let child = await launch(python, port, folder);
  const temporary = options.folder === undefined && !options.keep;
  const killNow = () => {
    child.kill(temporary ? 'SIGKILL' : 'SIGTERM');
    if (temporary) rmSync(folder, { recursive: true, force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.once('exit', killNow);
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);

  return {
    endpoint: `http://127.0.0.1:${port}`,
    region: REGION,
    credentials,
    folder,
    async stop() {
      process.off('exit', killNow);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      await end(child);
      if (options.folder === undefined && !options.keep)
        rmSync(folder, { recursive: true, force: true });
    },
    async restart() {
      await end(child);
      child = await launch(python, port, folder);
    },
  };
}

async function externalCloud(endpoint: string, credentials: Cloud['credentials']): Promise<Cloud> {
  if (!(await listens(endpoint))) {
    throw new LaunchFailed(
      `AWS_ENDPOINT_URL 指定的 ${endpoint} 没有应答；请启动它，或取消该变量以使用自带的本地云。`,
      `Nothing answers at ${endpoint}, which AWS_ENDPOINT_URL names: start it, or unset the variable to use the local cloud of this repository.`,
    );
  }
  const folder = join(localFolder, 'cloud-external');
  mkdirSync(folder, { recursive: true });
  return {
    endpoint,
    region: process.env['AWS_REGION'] ?? REGION,
    credentials: {
      accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? credentials.accessKeyId,
      secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? credentials.secretAccessKey,
    },
    folder,
    stop: async () => {},
    restart: async () => {
      throw new LaunchFailed(
        '由 AWS_ENDPOINT_URL 指定的云不由本程序启动，因此也不能由它重启。',
        'The cloud named by AWS_ENDPOINT_URL was not started here and cannot be restarted here.',
      );
    },
  };
}

async function launch(python: string, port: number, folder: string): Promise<ChildProcess> {
  const logPath = join(folder, 'cloud.log');
  const log = openSync(logPath, 'a');
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  // The cloud writes CommonJS workers here, and the package.json above says ESM.
  writeFileSync(join(temporary, 'package.json'), '{"type":"commonjs"}');
  const child = spawn(python, ['-m', 'ministack'], {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      ...Object.fromEntries(inherited),
      // Functions run on the first `node` of this path, which must be the pinned one.
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      AUTH: 'true',
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      TMPDIR: temporary,
      PERSIST_STATE: '1',
      STATE_DIR: join(folder, 'state'),
      S3_PERSIST: '1',
      S3_DATA_DIR: join(folder, 's3'),
    },
  });
  closeSync(log);
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) break;
    if (await answers(`http://127.0.0.1:${port}/_ministack/health`)) return child;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new LaunchFailed(
    `本地云未能在端口 ${port} 上启动；如端口被占用请关闭占用者后重试，日志见 ${logPath}。`,
    `The local cloud did not start on port ${port}: if the port is taken, free it and try again. Log: ${logPath}\n${tail(readFileSync(logPath, 'utf8'))}`,
  );
}

/** Whether anything speaks HTTP there, whatever it says. */
async function listens(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

/** SIGTERM first, since state is only persisted by an orderly end. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended;
  clearTimeout(timer);
}
