import { enterRecord, showAdmin, showRegister } from './admin-pages.ts';
import { answerTaskPage } from './answer-task.ts';
import { registerDevicePage, revokeDevicePage, showDevice, showDevices } from './devices.ts';
import { enterAppropriationPage, showAppropriation } from './enter-appropriation.ts';
import { acceptLateCheckInsPage, showLateCheckIns } from './late-check-ins.ts';
import { openEvidencePage } from './open-evidence.ts';
import { openFactsPage } from './open-facts.ts';
import { reassignTaskPage } from './reassign-task.ts';
import { showCasePage } from './show-case.ts';
import { showCases } from './show-cases.ts';
import { showClassPage } from './show-class.ts';
import { showBook, showFinance } from './show-finance.ts';
import { showStatementPage } from './show-statement.ts';
import { showTask } from './show-task.ts';
import { revealTraineePage, showTraineePage } from './show-trainee.ts';
import { showWork } from './show-work.ts';
import { triggerSettlementPage } from './trigger-settlement.ts';

/** The pages of the office: reviewers, finance, auditors, administrators. */
export const officePages = [
  ...showWork,
  showTask,
  answerTaskPage,
  reassignTaskPage,
  openEvidencePage,
  showCases,
  showCasePage,
  showClassPage,
  showLateCheckIns,
  acceptLateCheckInsPage,
  showDevices,
  registerDevicePage,
  showDevice,
  revokeDevicePage,
  showTraineePage,
  revealTraineePage,
  showStatementPage,
  openFactsPage,
  showFinance,
  showBook,
  showAppropriation,
  enterAppropriationPage,
  triggerSettlementPage,
  showAdmin,
  showRegister,
  enterRecord,
];
