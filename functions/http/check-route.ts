import type * as z from 'zod';
import { caseFields } from './case-gate.ts';
import { children } from './schema-tree.ts';

/** A route whose declaration contradicts itself; thrown when the function is loaded. */
export class RouteMisdeclared extends Error {
  override readonly name = 'RouteMisdeclared';
}

interface Declared {
  readonly id: string;
  readonly path: string;
  readonly roles: readonly string[] | 'everybody';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
}

/** Names of the parameters in a path such as `/projects/{projectId}`. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/**
 * Returns the route after checking what types cannot: each parameter of the path is declared, no open
 * route names a case, and every object of a request is strict, so that an unknown field is an error.
 *
 * @throws {RouteMisdeclared}
 */
export function checkRoute<Route extends Declared>(route: Route): Route {
  const named = pathParameters(route.path).sort().join(' ');
  const declared = Object.keys(route.params?.shape ?? {})
    .sort()
    .join(' ');
  if (named !== declared) {
    throw new RouteMisdeclared(`${route.id}: the path names "${named}", params "${declared}"`);
  }
  if (
    route.roles === 'everybody' &&
    pathParameters(route.path).some((one) => Object.hasOwn(caseFields, one))
  ) {
    throw new RouteMisdeclared(`${route.id}: an open route may not be about a case`);
  }
  for (const [part, schema] of Object.entries({
    params: route.params,
    query: route.query,
    body: route.body,
  })) {
    const loose = schema && firstLoose(schema, part, new Set());
    if (loose) throw new RouteMisdeclared(`${route.id}: ${loose} must be a strict object`);
  }
  return route;
}

function firstLoose(schema: z.core.$ZodType, path: string, seen: Set<unknown>): string | undefined {
  if (seen.has(schema)) return undefined;
  seen.add(schema);
  const def = (schema as z.ZodType).def as { type: string; catchall?: z.ZodType };
  if (def.type === 'object' && def.catchall?.def.type !== 'never') return path;
  for (const [key, child] of children(schema)) {
    const found = firstLoose(child, key === undefined ? path : `${path}.${key}`, seen);
    if (found) return found;
  }
  return undefined;
}
