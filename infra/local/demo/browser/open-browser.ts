import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { LaunchFailed } from '#infra/local/launch-failed.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** A Chrome or Chromium that can be started here. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** What decides which browser is taken; the machine's own unless a test says otherwise. */
export interface BrowserPlaces {
  /** What `CHROME_PATH` names. */
  readonly named?: string | undefined;
  readonly installed: readonly string[];
  /** Such as `linux-x64`, for which alone a package ships a browser. */
  readonly system: string;
}

const here = (): BrowserPlaces => ({
  named: process.env['CHROME_PATH'],
  installed,
  system: `${process.platform}-${process.arch}`,
});

/**
 * The browser that `CHROME_PATH` names, else the machine's own, else the one that a package ships for
 * Linux.
 *
 * @throws {LaunchFailed} with a sentence that says what to do.
 */
export async function findBrowser(places: BrowserPlaces = here()): Promise<FoundBrowser> {
  const { named, system } = places;
  if (named) {
    if (existsSync(named)) return { executablePath: named, args };
    throw new LaunchFailed(
      `CHROME_PATH 指定的 ${named} 不存在；请改正，或取消该变量以使用本机的浏览器。`,
      `CHROME_PATH names ${named}, which does not exist: mend it, or unset it to use the browser of this machine.`,
    );
  }
  const own = places.installed.find(existsSync);
  if (own !== undefined) return { executablePath: own, args };
  if (system === 'linux-x64') {
    const { default: shipped } = await import('@sparticuz/chromium');
    return { executablePath: await shipped.executablePath(), args: [...shipped.args, ...args] };
  }
  throw new LaunchFailed(
    `本机（${system}）没有找到 Chrome 或 Chromium；请安装其中之一，或用 CHROME_PATH 指明其可执行文件。`,
    `No Chrome or Chromium was found on this machine (${system}): install one, or name its executable with CHROME_PATH.`,
  );
}

/** Starts a browser without a window. @throws {LaunchFailed} where none is found or it does not start. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser();
  try {
    return await chromium.launch({ ...found, args: [...found.args] });
  } catch (cause) {
    throw new LaunchFailed(
      `浏览器 ${found.executablePath} 不能启动；请安装 Chrome 或 Chromium，或用 CHROME_PATH 指明另一个。`,
      `The browser ${found.executablePath} does not start: install Chrome or Chromium, or name another one with CHROME_PATH.`,
      { cause },
    );
  }
}
