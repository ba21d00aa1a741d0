import parseJson from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Problem } from './problem.ts';

/** The body as sent: nothing, JSON, or the fields of a form with its token taken out. */
export type SentBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'form';
      readonly value: Record<string, unknown>;
      readonly formToken: string | undefined;
    };

const json = parseJson();

/**
 * Reads the body by its content type; API Gateway may deliver it in base64.
 *
 * @throws {Problem} `bad-request` where it is malformed, `unsupported-content` where it is neither JSON nor a form.
 */
export function readBody(event: APIGatewayProxyEventV2): SentBody {
  if (event.body === undefined || event.body === '') return { kind: 'none' };
  const type = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return readForm(textOf(event));
  if (type === 'application/json') return { kind: 'json', value: readJson(event) };
  throw new Problem('unsupported-content', {
    zh: '请求正文须为 application/json 或网页表单',
    en: 'The body must be application/json or a form',
  });
}

function textOf(event: APIGatewayProxyEventV2): string {
  const body = event.body ?? '';
  return event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
}

function readJson(event: APIGatewayProxyEventV2): unknown {
  const copy = { ...event } as { body: unknown };
  try {
    json.before?.({ event: copy } as never);
  } catch (cause) {
    throw new Problem(
      'bad-request',
      { zh: '请求正文不是有效的 JSON', en: 'The body is not valid JSON' },
      { cause },
    );
  }
  return copy.body;
}

/** A field named `plan.hours` or `trainees.0.name` stands inside the field before the dot. */
function readForm(text: string): SentBody {
  const value: Record<string, unknown> = Object.create(null);
  let formToken: string | undefined;
  for (const [name, item] of new URLSearchParams(text)) {
    if (name === 'formToken') formToken = item;
    else put(value, name.split('.'), item);
  }
  return { kind: 'form', value, formToken };
}

function put(into: Record<string, unknown>, path: readonly string[], item: string): void {
  const [first = '', ...rest] = path;
  const present = into[first];
  if (rest.length === 0) {
    if (present === undefined) into[first] = item;
    else if (Array.isArray(present)) present.push(item);
    else into[first] = [present, item];
    return;
  }
  if (path.length > 8 || (present !== undefined && !isBranch(present))) {
    throw new Problem('bad-request', {
      zh: '表单字段名相互矛盾',
      en: 'The names of the form fields contradict each other',
    });
  }
  const branch: Record<string, unknown> = isBranch(present) ? present : Object.create(null);
  into[first] = branch;
  put(branch, rest, item);
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
