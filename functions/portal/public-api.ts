import { caseAccessPort } from '#functions/cases/case-access-port.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { api } from '#functions/http/api.ts';
import { openApiRoute } from '#functions/http/openapi.ts';
import { webPort } from '#functions/http/web-port.ts';
import { accountsPort } from '#functions/masterdata/account-directory.ts';
import { masterdataPort } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { messengerPort } from '#functions/messages/messenger-port.ts';
import { noticeStorePort } from '#functions/notices/dynamo-notice-store.ts';
import { raiseObjection } from '#functions/notices/raise-objection.ts';
import { showNotices } from '#functions/notices/show-notices.ts';
import { needs } from '#functions/runtime/needs.ts';
import { sessionStorePort } from '#functions/sessions/dynamo-session-store.ts';
import { signInStorePort } from '#functions/sessions/dynamo-sign-in-store.ts';
import { openSessionRoute } from '#functions/sessions/open-session.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { requestCodeRoute } from '#functions/sessions/request-code.ts';
import { showSessionRoute } from '#functions/sessions/show-session.ts';
import { signOutRoute } from '#functions/sessions/sign-out.ts';
import { commitPort } from '#functions/storage/commit-port.ts';
import { deviceAudienceRoutes } from './device-api.ts';
import { institutionRoutes } from './institution-api.ts';
import { renderProblem } from './layout/problem-page.ts';
import { iconRoute, stylesheetRoute } from './layout/stylesheet.ts';
import { uploadScriptRoute } from './layout/upload-script.ts';
import { officeRoutes } from './office-api.ts';
import { publicPages } from './public/pages.ts';

/** Everything somebody who is not signed in can call. */
export const publicRoutes = [
  requestCodeRoute,
  openSessionRoute,
  signOutRoute,
  showSessionRoute,
  showNotices,
  raiseObjection,
];

const wanted = needs({
  cases: caseStorePort,
  notices: noticeStorePort,
  masterdata: masterdataPort,
  commit: commitPort,
  clock: clockPort,
  accounts: accountsPort,
  messenger: messengerPort,
  signIn: signInStorePort,
  sessions: sessionStorePort,
  access: caseAccessPort,
  realTime: realTimePort,
  web: webPort,
});
export const environment = wanted.environment;

/** The function that serves everybody: sign-in and the description of all routes. */
export const handler = api({
  routes: [
    ...publicRoutes,
    ...publicPages,
    stylesheetRoute,
    iconRoute,
    uploadScriptRoute,
    openApiRoute([...publicRoutes, ...institutionRoutes, ...officeRoutes, ...deviceAudienceRoutes]),
  ],
  ports: wanted.ports,
  renderProblem,
});
