import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { type OpenEvidencePorts, openFile } from '#functions/evidence/open-evidence.ts';
import { route } from '#functions/http/route.ts';

/** Roles of the office that may open files: those who review, pay and audit. */
export const openingRoles = ['reviewer', 'finance', 'auditor'] as const;

/** `POST /o/evidence/{subject}/{evidenceId}`: records the access, then leads to a short-lived link to the file. */
export const openEvidencePage = route({
  id: 'open-evidence-page',
  method: 'POST',
  path: '/o/evidence/{subject}/{evidenceId}',
  summary: { zh: '打开材料', en: 'Open a piece of evidence from its page' },
  roles: openingRoles,
  params: z.strictObject({ subject: subjectId, evidenceId: z.string().min(1).max(100) }),
  async handle({ params, session }, ports: OpenEvidencePorts) {
    const location = await openFile(ports, session, params.subject, params.evidenceId);
    return { status: 303, location };
  },
});
