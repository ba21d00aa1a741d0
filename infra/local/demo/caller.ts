/** The answer of the product to one call. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at field by field.
  readonly body: any;
}

/** Somebody who is signed in and calls the product over HTTP. */
export interface Caller {
  readonly actor: string;
  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer>;
}

/** The product answered otherwise than the story expects. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** A caller with the cookie of a session. */
export function callerWith(
  api: { readonly apiUrl: string; readonly baseUrl: string },
  actor: string,
  cookie: string,
): Caller {
  return {
    actor,
    async call(method, path, body) {
      const response = await fetch(`${api.apiUrl}${path}`, {
        method,
        headers: {
          cookie,
          origin: api.baseUrl,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
  };
}

/** Calls and insists on success. @throws {UnexpectedAnswer} with the answer's own words. */
export async function insist(
  caller: Caller,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<Answer['body']> {
  const answer = await caller.call(method, path, body);
  if (answer.status < 300) return answer.body;
  const { findings, ...rest } = answer.body ?? {};
  throw new UnexpectedAnswer(
    [`${method} ${path}: ${answer.status} ${JSON.stringify(rest)}`, ...told(findings ?? [])].join(
      '\n',
    ),
  );
}

/** What blocks, with its clauses. */
function told(findings: readonly Answer['body'][]): string[] {
  return findings
    .filter(({ outcome }) => outcome === 'block' || outcome === 'undetermined')
    .map(({ clauses, sentence }) => `〔${clauses.join('，')}〕${sentence.zh} ${sentence.en}`);
}
