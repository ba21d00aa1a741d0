import type * as z from 'zod';
import type { Route } from '#functions/http/route.ts';
import { type Role, role } from '#functions/sessions/session.ts';
import type { Answered, Sent } from './http-event.ts';

/** Whose case a call of the matrix is about. */
export type Whose = 'own' | 'other' | 'unknown';

/** What the matrix must know of the deployment it asks. */
export interface MatrixWorld {
  /** Sends a request as somebody of this role, or as nobody. */
  send(sent: Sent, as: Role | undefined): Promise<Answered>;
  /** Values for the parameters of a path, for a case of the caller, of somebody else, or of nobody; one that its schema takes. */
  parameter(name: string, whose: Whose, schema?: z.ZodType): string;
}

/** One cell: a route, who calls it, about whose case, and what may come of it. */
export interface MatrixCell {
  readonly name: string;
  readonly expected: 'refused-401' | 'refused-403' | 'hidden-404' | 'let-through';
  run(world: MatrixWorld): Promise<string | undefined>;
}

const everybody = [undefined, ...role.options];
const caseParameters = ['projectId', 'classId', 'claimId', 'subject'];
/** Roles that see only cases of their own organisation. */
const bound: readonly (Role | undefined)[] = ['institution', 'enterprise'];

/**
 * Every route × every role (and nobody) × own, other and unknown case. `run` returns what is wrong with
 * the answer, or nothing. Bodies are left out: whoever is let through is answered by the schema (400) or
 * later, never with 401 or 403, nor with 404 where the case is his own.
 */
export function matrix(routes: readonly Route<never>[]): MatrixCell[] {
  return routes.flatMap((route) => {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const aboutCase = names.some((name) => caseParameters.includes(name));
    const whoses: readonly Whose[] = aboutCase ? ['own', 'other', 'unknown'] : ['own'];
    return everybody.flatMap((as) =>
      whoses.map((whose): MatrixCell => {
        const expected = expectation(route, as, whose, aboutCase);
        return {
          name: `${route.method} ${route.path} as ${as ?? 'nobody'}, ${whose} case: ${expected}`,
          expected,
          async run(world) {
            const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
              world.parameter(name, whose, route.params?.shape[name]),
            );
            const answer = await world.send({ method: route.method, path }, as);
            return fault(expected, answer, aboutCase);
          },
        };
      }),
    );
  });
}

function expectation(
  route: Route<never>,
  as: Role | undefined,
  whose: Whose,
  aboutCase: boolean,
): MatrixCell['expected'] {
  if (route.roles === 'everybody') return 'let-through';
  if (as === undefined) return 'refused-401';
  if (!route.roles.includes(as)) return 'refused-403';
  const hidden = whose === 'unknown' || (whose === 'other' && bound.includes(as));
  return aboutCase && hidden ? 'hidden-404' : 'let-through';
}

function fault(
  expected: MatrixCell['expected'],
  { status, text, json }: Answered,
  aboutCase: boolean,
): string | undefined {
  const said = `${status} ${text.slice(0, 200)}`;
  switch (expected) {
    case 'refused-401':
      return status === 401 ? undefined : said;
    case 'refused-403':
      return status === 403 ? undefined : said;
    case 'hidden-404':
      return status === 404 ? undefined : said;
    case 'let-through':
      return [401, 403, 500].includes(status) || (aboutCase && json?.message?.en === 'Not found')
        ? said
        : undefined;
    default:
      return expected satisfies never;
  }
}
