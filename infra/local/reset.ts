import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localFolder } from './folders.ts';
import { keeperProcess } from './kept-deployment.ts';

/** Clears the data of `npm start` and leftovers of runs; the Python environment and the clips stay. */
const keeper = keeperProcess();
if (keeper === undefined) {
  const names = existsSync(localFolder) ? readdirSync(localFolder) : [];
  const leftovers = names.filter((one) => !one.startsWith('python-') && one !== 'clips');
  for (const name of leftovers.filter((one) => !isInUse(one))) {
    rmSync(join(localFolder, name), { recursive: true, force: true });
  }
  console.log('本地数据已清除。Local data cleared.');
} else {
  console.error(
    `本地云正在运行（进程 ${keeper}），请先在其窗口按 Ctrl-C 结束。\n` +
      `The local cloud is running (process ${keeper}): end it with Ctrl-C in its window first.`,
  );
  process.exitCode = 1;
}

/** Folders of unnamed clouds carry the process that started them. */
function isInUse(name: string): boolean {
  const pid = Number(/^cloud-(\d+)-/.exec(name)?.[1] ?? 0);
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
