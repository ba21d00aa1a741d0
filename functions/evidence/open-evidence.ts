import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import { Problem } from '#functions/http/problem.ts';
import { type Route, route } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Role } from '#functions/sessions/session.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import type { EvidenceLinks, KeptVersion } from './evidence-archive.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { UploadStore } from './upload-store.ts';

/** How long a link to evidence holds, in real time. */
export const LINK_SECONDS = 5 * 60;

/** What it takes to record an access and make a link. */
export interface LinkPorts {
  readonly uploads: Pick<UploadStore, 'recordAccess'>;
  readonly links: EvidenceLinks;
  readonly commit: Commit;
  readonly realTime: RealTime;
}

export interface OpenEvidencePorts extends LinkPorts {
  readonly evidence: EvidenceStore;
  readonly uploads: UploadStore;
}

/** Somebody signed in who asks for a file. */
interface Asking {
  readonly actor: string;
  readonly role: Role;
}

/** A short-lived link to one version. The access record is committed first: without it there is no link. */
export async function recordedLink(
  ports: LinkPorts,
  who: Asking,
  what: KeptVersion & { readonly subject: SubjectId; readonly id: string },
  as: { readonly fileName: string; readonly download?: boolean },
): Promise<string> {
  await ports.commit([
    ports.uploads.recordAccess({
      schemaVersion: 1,
      accessId: randomUUID(),
      subject: what.subject,
      evidence: what.id,
      versionId: what.versionId,
      actor: who.actor,
      role: who.role,
      at: ports.realTime.now().toISOString(),
    }),
  ]);
  return ports.links.link(what, { ...as, seconds: LINK_SECONDS });
}

/**
 * A short-lived link to the one version that was accepted; who opened it is recorded.
 *
 * @throws {Problem} `not-found` where nothing of this id was accepted about the subject.
 */
export async function openFile(
  ports: OpenEvidencePorts,
  who: Asking,
  subject: SubjectId,
  id: string,
): Promise<string> {
  const one = await ports.evidence.find(subject, id);
  if (one === undefined) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
  const known = await ports.uploads.find(subject, id);
  const fileName = known?.declared.fileName ?? `${one.item}-${one.id}`;
  return recordedLink(ports, who, one, { fileName });
}

const openEvidenceTo = (
  audience: 'institution' | 'office',
  roles: readonly Role[],
): Route<OpenEvidencePorts> =>
  route({
    id: `open-evidence-to-${audience}`,
    method: 'POST',
    path: `/api/${audience}/subjects/{subject}/evidence/{evidenceId}/link`,
    summary: { zh: '打开佐证材料', en: 'Open a piece of evidence' },
    roles,
    params: z.strictObject({ subject: subjectId, evidenceId: z.string().min(1).max(100) }),
    answer: z.strictObject({ url: z.string(), seconds: z.int() }),
    async handle({ params, session }, ports: OpenEvidencePorts) {
      const url = await openFile(ports, session, params.subject, params.evidenceId);
      return { status: 201, body: { url, seconds: LINK_SECONDS } };
    },
  });

/** Evidence of an own case, to its institution. */
export const openEvidenceToInstitution = openEvidenceTo('institution', ['institution']);
/** Evidence, to those who review and audit. */
export const openEvidenceToOffice = openEvidenceTo('office', ['reviewer', 'finance', 'auditor']);
