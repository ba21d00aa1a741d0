import { createServer, request } from 'node:http';

/** What went through, by operation, and what AWS would count for it. */
export interface Counted {
  readonly requests: Record<string, number>;
  writeUnits: number;
  readUnits: number;
}

/**
 * A proxy before DynamoDB that counts requests by operation and estimates their units: a write is one
 * unit a kilobyte, twice that in a transaction; a read is one unit for four kilobytes, half of it where
 * it need not be consistent. Writes to indexes are not seen here.
 */
export async function countingProxy(
  endpoint: string,
): Promise<{ url: string; counted: Counted; stop(): void }> {
  const target = new URL(endpoint);
  const counted: Counted = { requests: {}, writeUnits: 0, readUnits: 0 };
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
      const forward = request(
        {
          host: target.hostname,
          port: target.port,
          path: incoming.url,
          method: incoming.method,
          headers: incoming.headers,
        },
        (answer) => {
          let bytes = 0;
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
            outgoing.write(chunk);
          });
          answer.on('end', () => {
            count(counted, operation, body, bytes);
            outgoing.end();
          });
        },
      );
      forward.on('error', () => outgoing.destroy());
      forward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    counted,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function count(counted: Counted, operation: string, body: Buffer, answered: number): void {
  counted.requests[operation] = (counted.requests[operation] ?? 0) + 1;
  if (operation === 'TransactWriteItems') {
    const { TransactItems = [] } = JSON.parse(body.toString()) as { TransactItems?: object[] };
    for (const item of TransactItems) counted.writeUnits += 2 * kilobytes(item, 1);
  } else if (/^(Put|Update|Delete|BatchWrite)Item/.test(operation)) {
    counted.writeUnits += Math.max(1, Math.ceil(body.length / 1024));
  } else {
    const { ConsistentRead } = JSON.parse(body.toString() || '{}') as { ConsistentRead?: boolean };
    counted.readUnits += Math.max(1, Math.ceil(answered / 4096)) * (ConsistentRead ? 1 : 0.5);
  }
}

function kilobytes(value: object, least: number): number {
  return Math.max(least, Math.ceil(JSON.stringify(value).length / 1024));
}
