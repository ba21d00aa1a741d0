import { attendanceStorePort } from '#functions/attendance/dynamo-attendance-store.ts';
import { checkInSessionPort } from '#functions/attendance/dynamo-check-in-session-store.ts';
import { deviceStorePort } from '#functions/attendance/dynamo-device-store.ts';
import { openCheckInSession } from '#functions/attendance/open-check-in-session.ts';
import { receiveCheckIns } from '#functions/attendance/receive-check-ins.ts';
import { caseAccessPort } from '#functions/cases/case-access-port.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import { api } from '#functions/http/api.ts';
import { webPort } from '#functions/http/web-port.ts';
import { needs } from '#functions/runtime/needs.ts';
import { sessionStorePort } from '#functions/sessions/dynamo-session-store.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { commitPort } from '#functions/storage/commit-port.ts';

/** Everything a check-in device can call; it proves itself by its signature, not by a session. */
export const deviceAudienceRoutes = [openCheckInSession, receiveCheckIns];

const wanted = needs({
  cases: caseStorePort,
  devices: deviceStorePort,
  checkInSessions: checkInSessionPort,
  attendance: attendanceStorePort,
  commit: commitPort,
  clock: clockPort,
  sessions: sessionStorePort,
  access: caseAccessPort,
  realTime: realTimePort,
  web: webPort,
});
export const environment = wanted.environment;

/** The function that serves check-in devices. */
export const handler = api({ routes: deviceAudienceRoutes, ports: wanted.ports });
