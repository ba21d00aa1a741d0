import type * as z from 'zod';
import type { Role, Session } from '#functions/sessions/session.ts';

/** What a route answers; a body is sent as JSON, `html` as a page. */
export interface Reply<Body = unknown> {
  readonly status: 200 | 201 | 202 | 303;
  readonly body?: Body;
  readonly html?: string;
  readonly location?: string;
  readonly cookies?: readonly string[];
}

/** A call that has passed every check: parsed, signed in, and allowed to see the case it names. */
export interface Call<Params, Query, Body, Ports> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly session: Session | undefined;
  readonly ports: Ports;
}

/**
 * A route as data. Router, access check, OpenAPI document and the test of every route against every
 * role are made from it. A route below `/projects/{projectId}` is about one case; whether the caller
 * may see that case is checked before `handle` runs.
 */
export interface Route<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Ports = never,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly roles: readonly Role[] | 'everybody';
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  handle(
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>, Ports>,
  ): Promise<Reply<z.input<Answer>>>;
}
