import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { HttpHandler } from '#functions/http/api.ts';

/** What a test says of a request; the rest is as API Gateway sends it. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly base64?: boolean;
  readonly source?: string;
}

/** An event of payload format 2.0, as an HTTP API delivers it. */
export function httpEvent(sent: Sent): APIGatewayProxyEventV2 {
  const text =
    sent.json !== undefined
      ? JSON.stringify(sent.json)
      : sent.form !== undefined
        ? new URLSearchParams(sent.form).toString()
        : sent.body;
  const type =
    sent.json !== undefined
      ? 'application/json'
      : sent.form !== undefined
        ? 'application/x-www-form-urlencoded'
        : undefined;
  return {
    version: '2.0',
    routeKey: 'ANY /api/{proxy+}',
    rawPath: sent.path,
    rawQueryString: sent.query ?? '',
    headers: { ...(type && { 'Content-Type': type }), ...sent.headers },
    ...(sent.cookies && { cookies: [...sent.cookies] }),
    pathParameters: { proxy: sent.path.slice(5) },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api.example.invalid',
      domainPrefix: 'api',
      http: {
        method: sent.method ?? 'GET',
        path: sent.path,
        protocol: 'HTTP/1.1',
        sourceIp: sent.source ?? '192.0.2.1',
        userAgent: 'test',
      },
      requestId: 'request',
      routeKey: 'ANY /api/{proxy+}',
      stage: '$default',
      time: '02/Mar/2026:01:00:00 +0000',
      timeEpoch: 1_772_413_200_000,
    },
    ...(text !== undefined && {
      body: sent.base64 ? Buffer.from(text).toString('base64') : text,
    }),
    isBase64Encoded: sent.base64 ?? false,
  };
}

/** An answer with its body read as JSON where it is JSON. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape.
  readonly json: any;
}

/** Sends one request through the handler. */
export async function send(handler: HttpHandler, sent: Sent): Promise<Answered> {
  const result = await handler(httpEvent(sent), {} as Context);
  const text = result.body ?? '';
  return {
    status: result.statusCode ?? 0,
    headers: result.headers ?? {},
    cookies: result.cookies ?? [],
    text,
    json: text.startsWith('{') ? JSON.parse(text) : undefined,
  };
}
