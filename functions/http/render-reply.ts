import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Reply } from './route.ts';

/** The HTTP answer of a reply; nothing but files may be kept by caches. */
export function renderReply(reply: Reply): APIGatewayProxyStructuredResultV2 {
  const { contentType, text } = contentOf(reply);
  return {
    statusCode: reply.status,
    headers: {
      'content-type': contentType,
      'cache-control': cacheControlOf(reply),
      ...(reply.file?.download === undefined
        ? {}
        : { 'content-disposition': `attachment; filename="${reply.file.download}"` }),
      ...(reply.location === undefined ? {} : { location: reply.location }),
    },
    ...(reply.cookies === undefined ? {} : { cookies: [...reply.cookies] }),
    body: text,
  };
}

function cacheControlOf({ file }: Reply): string {
  if (file === undefined || file.download !== undefined) return 'no-store';
  return file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}

function contentOf(reply: Reply): { contentType: string; text: string } {
  if (reply.file) return reply.file;
  if (reply.html !== undefined)
    return { contentType: 'text/html; charset=utf-8', text: reply.html };
  return {
    contentType: 'application/json; charset=utf-8',
    text: reply.body === undefined ? '' : JSON.stringify(reply.body),
  };
}
