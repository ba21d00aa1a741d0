import type * as z from 'zod';
import type { Role, Session } from '#functions/sessions/session.ts';
import { checkRoute } from './check-route.ts';

/** What a route answers; a body is sent as JSON, `html` as a page, `file` as a style sheet or the like. */
export interface Reply<Body = unknown> {
  /** 400, 409 and 422 answer with a page that shows a form again, as it was filled in. */
  readonly status: 200 | 201 | 202 | 303 | 400 | 409 | 422;
  readonly body?: Body;
  readonly html?: string;
  readonly file?: {
    readonly contentType: string;
    readonly text: string;
    /** True where the address changes with the content, so that caches may keep it for good. */
    readonly immutable?: boolean;
    /** The name under which a browser saves the file. It is somebody's own then: no cache keeps it. */
    readonly download?: string;
  };
  /** Where to go on after 303: a path of this site, or a short-lived link to a file. */
  readonly location?: string;
  readonly cookies?: readonly string[];
}

/** What is known of the caller besides the session. */
export interface Client {
  /** The network address the request came from; for limits only, never logged. */
  readonly source: string;
  /** The value of the session cookie, so that a route can end the very session. */
  readonly sessionCookie: string | undefined;
}

/** A call that has passed every check: parsed, signed in, and allowed to see the case it names. */
export interface Call<Params, Query, Body, Who extends Session | undefined> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly session: Who;
  readonly client: Client;
}

/** The same value with nothing in it changeable, so that replies may hold read-only lists. */
export type Unchanging<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : { readonly [Key in keyof T]: Unchanging<T[Key]> };

type Nothing = z.ZodObject<Record<never, never>>;

interface Shape<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Absent where the route answers with a page, a file or a redirect only. */
  readonly answer?: Answer;
}

/**
 * A route as data. Router, access check, OpenAPI document and the test of every route against every
 * role are made from it. `Ports` is what its `handle` needs; an API must supply that of all its routes.
 */
export interface Route<in Ports = never>
  extends Shape<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType> {
  readonly roles: readonly Role[] | 'everybody';
  // biome-ignore lint/suspicious/noExplicitAny: the schemas beside it decide the types; the builders below have checked them.
  readonly handle: (call: any, ports: Ports) => Promise<Reply>;
}

/** A route for people signed in, in one of the roles. */
export interface RouteShape<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Ports,
  Replied,
> extends Shape<Params, Query, Body, Answer> {
  readonly roles: readonly Role[];
  handle(
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>, Session>,
    ports: Ports,
  ): Promise<Replied>;
}

/** A route for everybody; `session` is there where the caller happens to be signed in. */
export interface OpenRouteShape<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Ports,
  Replied,
> extends Shape<Params, Query, Body, Answer> {
  handle(
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>, Session | undefined>,
    ports: Ports,
  ): Promise<Replied>;
}

/**
 * Declares a route for people signed in. Where path, query or body name a project, class, claim or
 * subject, whether the caller may see that case is checked before `handle` runs.
 *
 * @throws {RouteMisdeclared} when a schema is not strict or the path and its parameters disagree.
 */
export function route<
  Params extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
  Ports = unknown,
  const Replied extends Reply<Unchanging<z.input<Answer>>> = Reply<Unchanging<z.input<Answer>>>,
>(shape: RouteShape<Params, Query, Body, Answer, Ports, Replied>): Route<Ports> {
  return checkRoute<Route<Ports>>({ ...shape });
}

/**
 * Declares a route for everybody. It must not name a case in its path: whoever asks is unknown.
 *
 * @throws {RouteMisdeclared} as {@link route} does.
 */
export function openRoute<
  Params extends z.ZodObject = Nothing,
  Query extends z.ZodObject = Nothing,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodUndefined,
  Ports = unknown,
  const Replied extends Reply<Unchanging<z.input<Answer>>> = Reply<Unchanging<z.input<Answer>>>,
>(shape: OpenRouteShape<Params, Query, Body, Answer, Ports, Replied>): Route<Ports> {
  return checkRoute<Route<Ports>>({ ...shape, roles: 'everybody' });
}
