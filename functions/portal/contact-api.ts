import { caseAccessPort } from '#functions/cases/case-access-port.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { confirmationStorePort } from '#functions/confirmations/dynamo-confirmation-store.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { outboxPort } from '#functions/events/dynamo-outbox.ts';
import { evidenceStorePort } from '#functions/evidence/dynamo-evidence-store.ts';
import { uploadStorePort } from '#functions/evidence/dynamo-upload-store.ts';
import { evidenceLinksPort } from '#functions/evidence/s3-evidence-archive.ts';
import { api } from '#functions/http/api.ts';
import { webPort } from '#functions/http/web-port.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { messengerPort } from '#functions/messages/messenger-port.ts';
import { needs } from '#functions/runtime/needs.ts';
import { sessionStorePort } from '#functions/sessions/dynamo-session-store.ts';
import { signInStorePort } from '#functions/sessions/dynamo-sign-in-store.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { questionPages } from './contact/question-pages.ts';
import { renderProblem } from './layout/problem-page.ts';

const wanted = needs({
  cases: caseStorePort,
  confirmations: confirmationStorePort,
  masterdata: masterdataPort,
  evidence: evidenceStorePort,
  uploads: uploadStorePort,
  links: evidenceLinksPort,
  due: dueStorePort,
  outbox: outboxPort,
  commit: commitPort,
  clock: clockPort,
  messenger: messengerPort,
  signIn: signInStorePort,
  sessions: sessionStorePort,
  access: caseAccessPort,
  realTime: realTimePort,
  web: webPort,
});
export const environment = wanted.environment;

/** The function that serves contacts of enterprises, who have no account: one question at a time. */
export const handler = api({ routes: questionPages, ports: wanted.ports, renderProblem });
