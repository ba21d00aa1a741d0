import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { claimIdOf, type ProjectId, projectId } from '#functions/cases/subject.ts';
import { LINK_SECONDS, type LinkPorts, recordedLink } from '#functions/evidence/open-evidence.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import type { Session } from '#functions/sessions/session.ts';

export type OpenFactsPorts = LinkPorts & { readonly cases: Pick<CaseStore, 'claim'> };

/** Who may compute a statement again: those who review, pay and audit. */
export const factsRoles = ['reviewer', 'finance', 'auditor'] as const;

/** The name under which the facts of a statement are saved. */
export const factsFile = (project: string) => `settlement-facts-${project}.json`;

/**
 * A short-lived link to the facts that the statement of a project was computed from, as they lie under
 * lock: people under their numbers, no names. Who opened them is recorded.
 *
 * @throws {Problem} `not-found` where there is no statement, or none that its facts were kept with.
 */
export async function openFacts(
  ports: OpenFactsPorts,
  who: Pick<Session, 'actor' | 'role'>,
  project: ProjectId,
): Promise<{ readonly url: string; readonly sha256: string }> {
  const claim = await ports.cases.claim(claimIdOf(project));
  const kept = claim !== undefined && 'statement' in claim ? claim.statement.facts : undefined;
  if (claim === undefined || kept === undefined) {
    throw new Problem('not-found', {
      zh: '该项目还没有结算单，或核算时没有存下事实文件',
      en: 'This project has no settlement statement, or none that its facts were kept with',
    });
  }
  const what = { ...kept, subject: claim.id, id: kept.key };
  const as = { fileName: factsFile(project), download: true };
  return { url: await recordedLink(ports, who, what, as), sha256: kept.sha256 };
}

/** `POST …/statement/facts`: the facts of a settlement, which `npm run -s policy -- settle` takes. */
export const openFactsRoute = route({
  id: 'open-settlement-facts',
  method: 'POST',
  path: '/api/office/projects/{projectId}/statement/facts',
  summary: { zh: '下载结算事实', en: 'Download the facts of a settlement' },
  roles: factsRoles,
  params: z.strictObject({ projectId }),
  answer: z.strictObject({ url: z.string(), seconds: z.int(), sha256: z.string() }),
  async handle({ params, session }, ports: OpenFactsPorts) {
    const facts = await openFacts(ports, session, params.projectId);
    return { status: 201, body: { ...facts, seconds: LINK_SECONDS } };
  },
});
