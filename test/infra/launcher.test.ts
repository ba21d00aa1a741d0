import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startCloud } from '#infra/local/cloud.ts';
import { freePort } from '#infra/local/free-port.ts';
import { deployedNames } from '#infra/local/outputs.ts';
import { startProxy } from '#infra/local/proxy.ts';
import { pythonEnvironment } from '#infra/local/python-environment.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the launcher says what to do', () => {
  it('where no recent Python is found', async () => {
    vi.stubEnv('XUNZHANG_PYTHON', '/nowhere/python3');
    const empty = mkdtempSync(join(tmpdir(), 'xunzhang-'));

    await expect(pythonEnvironment(empty)).rejects.toThrow(
      /未找到 Python 3\.10.*\nNo Python 3\.10 or newer was found: install one/,
    );
  });

  it('where nothing answers at the endpoint it was given', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${await freePort()}`);

    await expect(startCloud()).rejects.toThrow(/没有应答.*\nNothing answers at http.*unset/);
  });
});

describe('a port', () => {
  it('is another one where the wanted one is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };

    expect(await freePort(port)).not.toBe(port);
    taken.close();
  });
});

describe('the proxy', () => {
  it('passes method, path, body and several cookies, and hides its own name from the API', async () => {
    const api = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        response.writeHead(303, [
          ...['location', '/next', 'set-cookie', 'a=1', 'set-cookie', 'b=2'],
          ...['x-seen', `${request.method} ${request.url} ${body}`],
        ]);
        response.end();
      });
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    const { port } = api.address() as { port: number };
    const own = await freePort();
    const proxy = await startProxy(own, () => `http://127.0.0.1:${port}/base`);

    const response = await fetch(`http://127.0.0.1:${own}/tasks?x=1`, {
      method: 'POST',
      body: 'decision=approve',
      redirect: 'manual',
    });

    expect(response.status).toBe(303);
    expect(response.headers.get('x-seen')).toBe('POST /base/tasks?x=1 decision=approve');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    await proxy.stop();
    api.close();
  });
});

describe('the names of what was deployed', () => {
  it('are sorted by kind', () => {
    const names = deployedNames({ TableCases: 't', FunctionShowHealth: 'f', ApiId: 'a' });

    expect(names).toMatchObject({
      tables: { cases: 't' },
      functions: { showHealth: 'f' },
      apiId: 'a',
    });
  });
});
