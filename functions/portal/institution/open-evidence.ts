import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { type OpenEvidencePorts, openFile } from '#functions/evidence/open-evidence.ts';
import { route } from '#functions/http/route.ts';

/** `POST /i/evidence/{subject}/{evidenceId}`: an institution opens a file of its own case; the access is recorded. */
export const openEvidencePage = route({
  id: 'page-open-evidence',
  method: 'POST',
  path: '/i/evidence/{subject}/{evidenceId}',
  summary: { zh: '查看材料', en: 'Opens an accepted file' },
  roles: ['institution'],
  params: z.strictObject({ subject: subjectId, evidenceId: z.string().min(1).max(100) }),
  async handle({ params, session }, ports: OpenEvidencePorts) {
    const location = await openFile(ports, session, params.subject, params.evidenceId);
    return { status: 303, location };
  },
});
