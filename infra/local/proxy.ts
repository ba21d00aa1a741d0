import { createServer, request, type Server, type ServerResponse } from 'node:http';

/** A page of the launcher itself; the HTML is made anew at each request. */
export type LocalPage = () => Promise<string>;

/** A running proxy; see {@link startProxy}. */
export interface LoopbackProxy {
  stop(): Promise<void>;
}

/**
 * Serves the deployed API at the root of a loopback port, whatever Host a browser sends, so that links
 * in mails can be followed. `target` is the path form of the API, asked for at each request; `pages` are
 * served by path without asking it.
 */
export async function startProxy(
  port: number,
  target: () => string,
  pages: ReadonlyMap<string, LocalPage> = new Map(),
): Promise<LoopbackProxy> {
  const server = createServer((incoming, outgoing) => {
    const page = pages.get(incoming.url?.split('?')[0] ?? '');
    if (page !== undefined) {
      void answerLocally(outgoing, page);
      return;
    }
    const url = target() + (incoming.url ?? '/');
    const { host, ...headers } = incoming.headers;
    const forwarded = request(
      url,
      { method: incoming.method ?? 'GET', headers: { ...headers, 'x-forwarded-host': host } },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    forwarded.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain' });
      outgoing.end('The local cloud does not answer.\n');
    });
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { stop: () => close(server) };
}

async function answerLocally(outgoing: ServerResponse, page: LocalPage): Promise<void> {
  try {
    const text = await page();
    outgoing.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    outgoing.end(text);
  } catch {
    outgoing.writeHead(502, { 'content-type': 'text/plain' });
    outgoing.end('The local cloud does not answer.\n');
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
