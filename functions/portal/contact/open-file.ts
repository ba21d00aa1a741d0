import * as z from 'zod';
import { type OpenEvidencePorts, openFile } from '#functions/evidence/open-evidence.ts';
import { openRoute, route } from '#functions/http/route.ts';
import { isTheirs, type QuestionPorts, readQuestion, unknownQuestion } from './read-question.ts';

const params = z.strictObject({
  link: z.string().min(20).max(60),
  evidenceId: z.string().min(1).max(100),
});

/** `POST /confirm/{link}/files/{evidenceId}`: a contact opens a document of the one question; the access is recorded. */
export const openQuestionFile = route({
  id: 'page-open-question-file',
  method: 'POST',
  path: '/confirm/{link}/files/{evidenceId}',
  summary: { zh: '查看待确认的材料', en: 'Opens a document of the question' },
  roles: ['contact'],
  params,
  async handle({ params, session }, ports: QuestionPorts & OpenEvidencePorts) {
    const question = await readQuestion(ports, params.link);
    const asked = question.files.some(({ file }) => file?.id === params.evidenceId);
    if (!isTheirs(question, session) || !asked) throw unknownQuestion();
    const location = await openFile(ports, session, question.one.subject, params.evidenceId);
    return { status: 303, location };
  },
});

/** `GET` of the same: whoever is no longer known begins again at the question. */
export const backToQuestion = openRoute({
  id: 'page-question-again-file',
  method: 'GET',
  path: '/confirm/{link}/files/{evidenceId}',
  summary: { zh: '返回确认请求', en: 'Back to the question' },
  params,
  async handle({ params }) {
    return { status: 303, location: `/confirm/${params.link}` };
  },
});
