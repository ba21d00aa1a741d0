import { fromText } from '#functions/http/from-text.ts';
import { Problem } from '#functions/http/problem.ts';
import { type ProblemView, viewOf } from '#functions/http/problem-view.ts';
import type { Client, Reply, Route } from '#functions/http/route.ts';
import { translateIssues } from '#functions/http/translate-issues.ts';
import type { Session } from '#functions/sessions/session.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';

/** A route of the API took what a form said, or refused it for reasons that the form shows. */
export type Used =
  | { readonly taken: true; readonly reply: Reply }
  | { readonly taken: false; readonly refusal: ProblemView };

/**
 * Gives what a form says to the route of the API that does the work, through its own schema, so that
 * page and API check alike. The page has already checked role and case; both must be those of the route.
 */
export async function useRoute<Ports>(
  route: Route<Ports>,
  call: {
    readonly params?: Readonly<Record<string, string>>;
    readonly form?: unknown;
    readonly session: Session | undefined;
    readonly client: Client;
  },
  ports: Ports,
): Promise<Used> {
  try {
    let body: unknown;
    if (route.body !== undefined) {
      const input = fromText(route.body, call.form);
      const parsed = route.body.safeParse(input);
      if (!parsed.success) {
        const fields = translateIssues(parsed.error.issues, route.body, input);
        throw new Problem(
          'bad-request',
          {
            zh: `有 ${fields.length} 处填写不正确，未保存`,
            en: `${fields.length} field(s) are not valid; nothing was stored`,
          },
          { fields },
        );
      }
      body = parsed.data;
    }
    const role = call.session?.role;
    if (route.roles !== 'everybody' && (role === undefined || !route.roles.includes(role))) {
      throw new Problem('not-allowed', {
        zh: '您的角色不能进行此操作',
        en: 'Your role does not allow this',
      });
    }
    const { params = {}, session, client } = call;
    return {
      taken: true,
      reply: await route.handle({ params, query: {}, body, session, client }, ports),
    };
  } catch (error) {
    if (error instanceof Problem || error instanceof WriteConflict) {
      return { taken: false, refusal: viewOf(error) };
    }
    throw error;
  }
}
