import { createProject } from '#functions/approval/create-project.ts';
import { editApplication } from '#functions/approval/edit-application.ts';
import { submitApplication } from '#functions/approval/submit-application.ts';
import { exportRanking } from '#functions/assessment/export-ranking.ts';
import { submitResults } from '#functions/assessment/submit-results.ts';
import { exportAttendanceToInstitution } from '#functions/attendance/export-attendance.ts';
import { caseAccessPort } from '#functions/cases/case-access-port.ts';
import { showCaseToInstitution } from '#functions/cases/show-case.ts';
import {
  askClassConfirmation,
  askProjectConfirmation,
} from '#functions/confirmations/ask-confirmation.ts';
import {
  evidencePorts,
  evidenceRoutesOfInstitution,
  uploadPorts,
} from '#functions/evidence/evidence-routes.ts';
import { api } from '#functions/http/api.ts';
import { webPort } from '#functions/http/web-port.ts';
import { createClass } from '#functions/opening/create-class.ts';
import { editClass } from '#functions/opening/edit-class.ts';
import { enterRoster } from '#functions/opening/enter-roster.ts';
import { openingPorts } from '#functions/opening/opening-ports.ts';
import { requestOpening } from '#functions/opening/request-opening.ts';
import { identityCipherPort } from '#functions/people/kms-identity-cipher.ts';
import { needs } from '#functions/runtime/needs.ts';
import { sessionStorePort } from '#functions/sessions/dynamo-session-store.ts';
import { realTimePort } from '#functions/sessions/real-time.ts';
import { fileClaim } from '#functions/settlement/file-claim.ts';
import { statementArchivePort } from '#functions/settlement/s3-statement-archive.ts';
import { settlementPorts } from '#functions/settlement/settlement-ports.ts';
import { supplementClaim } from '#functions/settlement/supplement-claim.ts';
import { reportTimetableChange } from '#functions/supervision/report-timetable-change.ts';
import { waiverStorePort } from '#functions/waivers/dynamo-waiver-store.ts';
import { listWaiversToInstitution } from '#functions/waivers/list-waivers.ts';
import { requestClassWaiver, requestProjectWaiver } from '#functions/waivers/request-waiver.ts';
import { withdrawalPorts } from '#functions/withdrawal/withdrawal-ports.ts';
import {
  withdrawClaimRoute,
  withdrawClassRoute,
  withdrawProjectRoute,
} from '#functions/withdrawal/withdrawal-routes.ts';
import { institutionPages } from './institution/pages.ts';
import { renderProblem } from './layout/problem-page.ts';

/** Everything an institution can call. */
export const institutionRoutes = [
  createProject,
  editApplication,
  submitApplication,
  createClass,
  editClass,
  enterRoster,
  requestOpening,
  reportTimetableChange,
  submitResults,
  fileClaim,
  supplementClaim,
  showCaseToInstitution,
  exportAttendanceToInstitution,
  exportRanking,
  withdrawProjectRoute,
  withdrawClassRoute,
  withdrawClaimRoute,
  requestProjectWaiver,
  requestClassWaiver,
  listWaiversToInstitution,
  askProjectConfirmation,
  askClassConfirmation,
  ...evidenceRoutesOfInstitution,
];

const wanted = needs({
  ...openingPorts,
  ...settlementPorts,
  ...withdrawalPorts,
  archive: statementArchivePort,
  waivers: waiverStorePort,
  ...uploadPorts,
  ...evidencePorts,
  cipher: identityCipherPort,
  sessions: sessionStorePort,
  access: caseAccessPort,
  realTime: realTimePort,
  web: webPort,
});
export const environment = wanted.environment;

/** The function that serves institutions and enterprises. */
export const handler = api({
  routes: [...institutionRoutes, ...institutionPages],
  ports: wanted.ports,
  renderProblem,
});
