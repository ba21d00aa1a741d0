/** What was wrong with one field: where, what was seen (masked where personal), what was expected. */
export interface FieldProblem {
  readonly field: string;
  readonly value?: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** Problems a caller can cause, by code; the status each is answered with. */
export const problemStatus = {
  'bad-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'form-expired': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'wrong-state': 409,
  'changed-meanwhile': 409,
  'already-decided': 409,
  'task-void': 410,
  'unsupported-content': 415,
  'rules-block': 422,
  unfunded: 422,
  'too-many-requests': 429,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/**
 * A request that cannot be taken: nothing was stored. The message says in Chinese and English what is
 * wrong and what to do; `details` carries findings or the earlier answer, never personal data.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly fields: readonly FieldProblem[];
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(
    code: ProblemCode,
    sentence: { readonly zh: string; readonly en: string },
    rest: {
      readonly fields?: readonly FieldProblem[];
      readonly details?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${code}: ${sentence.en}`, rest.cause === undefined ? {} : { cause: rest.cause });
    this.code = code;
    this.sentence = sentence;
    this.fields = rest.fields ?? [];
    this.details = rest.details;
  }
}
