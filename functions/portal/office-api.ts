import { acceptLateCheckIn } from '#functions/attendance/accept-late-check-in.ts';
import { deviceRoutes } from '#functions/attendance/device-routes.ts';
import { deviceStorePort } from '#functions/attendance/dynamo-device-store.ts';
import { exportAttendanceToOffice } from '#functions/attendance/export-attendance.ts';
import { listDevicesOfClass } from '#functions/attendance/list-devices-of-class.ts';
import { listLateCheckIns } from '#functions/attendance/list-late-check-ins.ts';
import { caseAccessPort } from '#functions/cases/case-access-port.ts';
import { showCaseToOffice } from '#functions/cases/show-case.ts';
import { evidencePorts, evidenceRoutesOfOffice } from '#functions/evidence/evidence-routes.ts';
import { api } from '#functions/http/api.ts';
import { webPort } from '#functions/http/web-port.ts';
import { enterAppropriation } from '#functions/ledger/enter-appropriation.ts';
import { showLedger } from '#functions/ledger/show-ledger.ts';
import { masterdataRoutes } from '#functions/masterdata/enter-masterdata.ts';
import { openingPorts } from '#functions/opening/opening-ports.ts';
import { identityCipherPort } from '#functions/people/kms-identity-cipher.ts';
import { needs } from '#functions/runtime/needs.ts';
import { sessionStorePort } from '#functions/sessions/dynamo-session-store.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { openFactsRoute } from '#functions/settlement/open-facts.ts';
import { statementArchivePort } from '#functions/settlement/s3-statement-archive.ts';
import { settlementPorts } from '#functions/settlement/settlement-ports.ts';
import { showStatement } from '#functions/settlement/show-statement.ts';
import { triggerByFinanceRoute } from '#functions/settlement/trigger-by-finance.ts';
import { decideTask } from '#functions/tasks/decide-task.ts';
import { listTasks } from '#functions/tasks/list-tasks.ts';
import { reassignTaskRoute } from '#functions/tasks/reassign-task.ts';
import { waiverStorePort } from '#functions/waivers/dynamo-waiver-store.ts';
import { listWaiversToOffice } from '#functions/waivers/list-waivers.ts';
import { answerDuties } from './answer-duties.ts';
import { renderProblem } from './layout/problem-page.ts';
import { officePages } from './office/pages.ts';

/** Everything the office can call: reviewers, finance, auditors, administrators. */
export const officeRoutes = [
  ...masterdataRoutes,
  enterAppropriation,
  showLedger,
  showStatement,
  openFactsRoute,
  listTasks,
  decideTask,
  reassignTaskRoute,
  triggerByFinanceRoute,
  showCaseToOffice,
  ...deviceRoutes,
  listDevicesOfClass,
  listLateCheckIns,
  acceptLateCheckIn,
  listWaiversToOffice,
  exportAttendanceToOffice,
  ...evidenceRoutesOfOffice,
];

const wanted = needs({
  ...openingPorts,
  ...settlementPorts,
  ...evidencePorts,
  archive: statementArchivePort,
  cipher: identityCipherPort,
  devices: deviceStorePort,
  waivers: waiverStorePort,
  sessions: sessionStorePort,
  access: caseAccessPort,
  realTime: realTimePort,
  web: webPort,
});
export const environment = wanted.environment;

/** The function that serves the office. */
export const handler = api({
  routes: [...officeRoutes, ...officePages],
  ports: () => {
    const ports = wanted.ports();
    return { ...ports, duties: answerDuties(ports) };
  },
  renderProblem,
});
