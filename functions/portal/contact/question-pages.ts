import * as z from 'zod';
import {
  type AnswerConfirmationPorts,
  answerConfirmation,
} from '#functions/confirmations/answer-confirmation.ts';
import { confirmationOutcome } from '#functions/confirmations/confirmation.ts';
import { Problem } from '#functions/http/problem.ts';
import { viewOf } from '#functions/http/problem-view.ts';
import { openRoute, route } from '#functions/http/route.ts';
import { sessionCookie } from '#functions/sessions/session-cookie.ts';
import { openSession, requestCode, type SignInPorts } from '#functions/sessions/sign-in.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { changedParts, partDigests } from '#functions/tasks/shown-hash.ts';
import { backToQuestion, openQuestionFile } from './open-file.ts';
import { questionPage } from './question-view.ts';
import {
  contactAccount,
  isTheirs,
  type Question,
  type QuestionPorts,
  readQuestion,
  unknownQuestion,
} from './read-question.ts';

const params = z.strictObject({ link: z.string().min(20).max(60) });
type DoorPorts = QuestionPorts & Omit<SignInPorts, 'accounts'>;

/** `GET /confirm/{link}`: where the mail leads; looking at it changes nothing and tells a stranger next to nothing. */
const showQuestion = openRoute({
  id: 'page-question',
  method: 'GET',
  path: '/confirm/{link}',
  summary: { zh: '用工企业确认', en: 'The page of a question to an enterprise' },
  params,
  async handle({ params, session }, ports: QuestionPorts) {
    return { status: 200, html: questionPage(await readQuestion(ports, params.link), { session }) };
  },
});

/** `GET` of what only forms lead to: a reload begins again. */
const again = (step: 'code' | 'session') =>
  openRoute({
    id: `page-question-again-${step}`,
    method: 'GET',
    path: `/confirm/{link}/${step}`,
    summary: { zh: '重新核对身份', en: 'Begins again' },
    params,
    async handle({ params }) {
      return { status: 303, location: `/confirm/${params.link}` };
    },
  });

/** `POST /confirm/{link}/code`: mails a code to the registered address of the enterprise, whoever asks. */
const sendCode = openRoute({
  id: 'page-send-question-code',
  method: 'POST',
  path: '/confirm/{link}/code',
  summary: { zh: '向企业联系人发送验证码', en: 'Sends a code to the contact' },
  params,
  async handle({ params, session, client }, ports: DoorPorts) {
    const question = await readQuestion(ports, params.link);
    const { account, signingIn } = doorOf(ports, question);
    const { source } = client;
    try {
      const asked = { address: account.address, source, question: params.link };
      await requestCode(signingIn, asked);
      return { status: 200, html: questionPage(question, { session, sent: true }) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const refusal = { message: error.sentence, fields: [] };
      return { status: 400, html: questionPage(question, { session, refusal }) };
    }
  },
});

/** `POST /confirm/{link}/session`: opens a session that sees and answers this one question. */
const enterCode = openRoute({
  id: 'page-enter-question-code',
  method: 'POST',
  path: '/confirm/{link}/session',
  summary: { zh: '用验证码查看确认请求', en: 'Opens the question with a code' },
  params,
  body: z.strictObject({ code: z.string().max(100).optional() }),
  async handle({ params, body, session, client }, ports: DoorPorts) {
    const question = await readQuestion(ports, params.link);
    const { account, signingIn } = doorOf(ports, question);
    const code = (body.code ?? '').replaceAll(/\s/g, '');
    try {
      if (!/^\d{6}$/.test(code)) throw sixDigits();
      const opened = await openSession(signingIn, {
        address: account.address,
        code,
        source: client.source,
        question: params.link,
      });
      if ('choose' in opened) throw new Error('A contact has one role');
      const cookies = [sessionCookie(opened.cookie)];
      return { status: 303, location: `/confirm/${params.link}`, cookies };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const refusal = { message: { zh: '尚未核对身份。' }, fields: [at('code', error)] };
      return { status: 400, html: questionPage(question, { session, refusal, sent: true }) };
    }
  },
});

/**
 * `POST /confirm/{link}`: the answer, bound to what was shown. Where that has changed, or somebody answered
 * before, the page of now is shown and nothing happens.
 */
const answerQuestion = route({
  id: 'page-answer-question',
  method: 'POST',
  path: '/confirm/{link}',
  summary: { zh: '提交企业答复', en: 'Answers the question' },
  roles: ['contact'],
  params,
  body: z.strictObject({
    outcome: confirmationOutcome.optional(),
    reason: z.string().max(5_000).optional(),
    shownHash: z.string().regex(/^[0-9a-f]{64}$/),
    parts: z.record(z.string().max(40), z.string().max(64)).optional(),
  }),
  async handle({ params, body, session }, ports: QuestionPorts & AnswerConfirmationPorts) {
    const question = await readQuestion(ports, params.link);
    if (!isTheirs(question, session)) throw unknownQuestion();
    const reason = body.reason?.trim() === '' ? undefined : body.reason?.trim();
    try {
      if (body.outcome === undefined) throw choose();
      if ((reason?.length ?? 0) > 2_000) throw tooLong();
      const { outcome, shownHash } = body;
      const by = `${question.enterprise?.contact?.name ?? '联系人'}（${question.one.enterpriseId}）`;
      await answerConfirmation(ports, question.one, { outcome, reason, shownHash, by });
      return { status: 303, location: `/confirm/${params.link}` };
    } catch (error) {
      if (!(error instanceof Problem) && !(error instanceof WriteConflict)) throw error;
      const refusal = viewOf(error);
      const now = await readQuestion(ports, params.link);
      const typed = { outcome: body.outcome, reason: body.reason };
      if (refusal.status === 400) {
        return { status: 400, html: questionPage(now, { session, refusal, typed }) };
      }
      const content = now.found?.matter.content ?? {};
      const changed = changedParts(body.parts ?? {}, partDigests(content));
      return { status: 409, html: questionPage(now, { session, changed, typed: {} }) };
    }
  },
});

/** The pages of a contact of an enterprise. */
export const questionPages = [
  showQuestion,
  again('code'),
  again('session'),
  sendCode,
  enterCode,
  answerQuestion,
  openQuestionFile,
  backToQuestion,
];

/** Who signs in at a question, and the ports by which nobody else can. */
function doorOf(ports: DoorPorts, question: Question) {
  const account = contactAccount(question);
  if (account === undefined) {
    throw new Problem('not-found', {
      zh: '该企业现在没有登记联系人邮箱',
      en: 'The enterprise has no registered contact now',
    });
  }
  return { account, signingIn: { ...ports, accounts: { byAddress: async () => [account] } } };
}

function at(field: string, { sentence }: Problem) {
  return { field, message: sentence };
}

function wrong(field: string, zh: string, en: string): Problem {
  const message = { zh, en };
  return new Problem('bad-request', message, { fields: [{ field, message }] });
}

const sixDigits = () => wrong('code', '请填写邮件中的六位数字', 'Expected six digits');
const choose = () => wrong('outcome', '请选择确认或不确认', 'Expected confirmed or declined');
const tooLong = () => wrong('reason', '理由最多 2000 字', 'Expected at most 2,000 characters');
