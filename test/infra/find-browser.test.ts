import { describe, expect, it } from 'vitest';
import { findBrowser } from '#infra/local/demo/browser/open-browser.ts';

const nowhere = '/no/such/chromium';
const someFile = process.execPath;

describe('the browser of the demo', () => {
  it('is the one that is named, before the installed one', async () => {
    const found = await findBrowser({ named: someFile, installed: [nowhere], system: 'linux-x64' });
    expect(found.executablePath).toBe(someFile);
  });

  it('is the first that is installed', async () => {
    const found = await findBrowser({ installed: [nowhere, someFile], system: 'darwin-arm64' });
    expect(found.executablePath).toBe(someFile);
  });

  it('says what to do where the named one does not exist', async () => {
    await expect(
      findBrowser({ named: nowhere, installed: [someFile], system: 'linux-x64' }),
    ).rejects.toThrow(/CHROME_PATH 指定的 \/no\/such\/chromium 不存在[\s\S]*mend it, or unset it/);
  });

  it('says what to do where there is none, and none is shipped for the machine', async () => {
    await expect(findBrowser({ installed: [nowhere], system: 'darwin-arm64' })).rejects.toThrow(
      /darwin-arm64）没有找到 Chrome 或 Chromium；请安装[\s\S]*install one/,
    );
  });
});
