import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { localFolder } from './folders.ts';
import { LaunchFailed } from './launch-failed.ts';
import { runCommand, tail } from './run-command.ts';

const requirements = fileURLToPath(new URL('./requirements.txt', import.meta.url));
const candidates = [
  'python3',
  'python3.14',
  'python3.13',
  'python3.12',
  'python3.11',
  'python3.10',
];
const isRecent = 'import sys; sys.exit(0 if sys.version_info >= (3, 10) else 1)';

/**
 * Path of a Python that has exactly the pinned packages, in a virtual environment of this checkout;
 * made at the first call. `XUNZHANG_PYTHON` names the interpreter to make it with.
 *
 * @throws {LaunchFailed} when no Python from 3.10 on is found or the packages cannot be installed.
 */
export async function pythonEnvironment(parent = localFolder): Promise<string> {
  const pins = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(parent, `python-${pins}`);
  const python = join(folder, 'bin/python');
  const ready = join(folder, 'ready');
  if (existsSync(ready)) return python;

  return underLock(`${folder}.lock`, async () => {
    if (existsSync(ready)) return python;
    rmSync(folder, { recursive: true, force: true });
    await create(folder);
    const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    const installed = await runCommand(python, [...args, '--require-hashes', '-r', requirements]);
    if (installed.code !== 0) {
      throw new LaunchFailed(
        '无法安装本地云所需的 Python 软件包，请检查网络或 pip 的软件源设置后重试。',
        `The Python packages of the local cloud could not be installed: check the network or pip’s index setting and try again.\n${tail(installed.output)}`,
      );
    }
    writeFileSync(ready, '');
    return python;
  });
}

async function create(folder: string): Promise<void> {
  const chosen = process.env['XUNZHANG_PYTHON'];
  for (const interpreter of chosen === undefined ? candidates : [chosen]) {
    if ((await runCommand(interpreter, ['-c', isRecent])).code !== 0) continue;
    const made = await runCommand(interpreter, ['-m', 'venv', folder]);
    if (made.code === 0) return;
    throw new LaunchFailed(
      '无法创建 Python 虚拟环境；在 Debian 或 Ubuntu 上请先执行 apt-get install python3-venv。',
      `The virtual environment could not be made; on Debian or Ubuntu run apt-get install python3-venv first.\n${tail(made.output)}`,
    );
  }
  throw new LaunchFailed(
    '未找到 Python 3.10 或更高版本，请先安装，或用环境变量 XUNZHANG_PYTHON 指明其路径。',
    'No Python 3.10 or newer was found: install one, or name it in the environment variable XUNZHANG_PYTHON.',
  );
}

async function underLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      // A lock left by a process that was killed is taken over after three minutes.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (waited > 360) rmSync(lock, { recursive: true, force: true });
      await sleep(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
